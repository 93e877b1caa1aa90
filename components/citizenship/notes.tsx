'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import type { NoteView } from '#lib/citizenship/guidance.view'
import type { RemoveNoteInput, SaveNoteInput } from '#lib/citizenship/notes.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { formatDate } from '#lib/i18n/format'
import { formTexts } from '#lib/i18n/texts/forms'
import { guidanceTexts as t } from '#lib/i18n/texts/guidance'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { Checkbox } from '../ui/form/options'
import { ServerForm } from '../ui/form/server-form'
import { TextArea } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'
import { Section } from '../ui/section'

const NoteForm = ({
  participantId,
  save,
}: {
  participantId: string
  save: (input: SaveNoteInput) => Promise<FormResult>
}) => {
  const say = useSay()
  const router = useRouter()
  const blank = { participantId, text: '', wished: false as never }
  const form = useServerForm({
    schema: () => import('#lib/citizenship/notes.schema').then((file) => file.saveNoteSchema),
    defaultValues: blank,
    action: save,
    onDone: () => {
      form.form.reset(blank)
      router.refresh()
    },
  })
  return (
    <ServerForm
      form={form}
      label={say(t.saveNote)}
      actions={
        <div className="ff-form-actions">
          <Button type="submit" aria-disabled={form.pending}>
            {say(t.saveNote)}
          </Button>
        </div>
      }
    >
      <TextArea name="text" label={t.noteText} hint={t.noteHint} rows={3} />
      <Checkbox name="wished" label={t.wished} />
    </ServerForm>
  )
}

const Note = ({
  note: { id, guidedOn, text, by },
  remove,
}: {
  note: NoteView
  remove: (input: RemoveNoteInput) => Promise<FormResult>
}) => {
  const say = useSay()
  const router = useRouter()
  const [failed, setFailed] = useState(false)
  const [pending, start] = useTransition()
  const onRemove = () =>
    start(async () => {
      const answer = await remove({ noteId: id }).catch(() => null)
      if (answer?.ok) router.refresh()
      else setFailed(true)
    })
  return (
    <li className="ff-guide-note">
      <p>{text}</p>
      <p className="ff-row ff-small ff-sub">
        {formatDate(guidedOn)} {by}
        <Button size="xsmall" variant="tertiary" onClick={onRemove} aria-disabled={pending}>
          {say(t.removeNote)}
          <span className="ff-hidden"> {formatDate(guidedOn)}</span>
        </Button>
      </p>
      {failed && <p role="alert">{say(formTexts.failed)}</p>}
    </li>
  )
}

/** What the participant wished to keep, each to be removed again; and the form for one more. */
export const Notes = ({
  participantId,
  notes,
  save,
  remove,
}: {
  participantId: string
  notes: readonly NoteView[]
  /** Null while the guidance is off: what is there can still be removed. */
  save: ((input: SaveNoteInput) => Promise<FormResult>) | null
  remove: (input: RemoveNoteInput) => Promise<FormResult>
}) => {
  const say = useSay()
  return (
    <Section title={say(t.notes)}>
      {notes.length === 0 && <p className="ff-sub">{say(t.noNotes)}</p>}
      <ul>
        {notes.map((note) => (
          <Note key={note.id} note={note} remove={remove} />
        ))}
      </ul>
      {save && <NoteForm participantId={participantId} save={save} />}
    </Section>
  )
}
