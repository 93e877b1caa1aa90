'use client'

import { useRouter } from 'next/navigation'
import type { FormResult } from '#lib/i18n/form-result'
import { wordingTexts as t } from '#lib/i18n/texts/letter-wordings'
import type { SaveWordingForm } from '#lib/wordings/wording.schema'
import type { PlaceView, WordingPage } from '#lib/wordings/wording.view'
import { useSay } from '../shell/language'
import { FormActions } from '../ui/form/form-actions'
import { ServerForm } from '../ui/form/server-form'
import { TextArea, TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'
import { StatusTag } from '../ui/status-tag'

const Fixed = ({ place: { kind, words }, lang }: { place: PlaceView; lang: string }) => {
  const say = useSay()
  const isFree = kind === 'free'
  return (
    <div className="ff-wording-fixed">
      {words && (
        <p lang={lang} className={kind === 'text' ? undefined : 'ff-wording-heading'}>
          {words}
        </p>
      )}
      <span className="ff-small ff-sub">
        {isFree ? say(t.freePlace) : <StatusTag tone="neutral">{say(t.fixed)}</StatusTag>}
      </span>
    </div>
  )
}

const Place = ({ place, lang }: { place: PlaceView; lang: string }) => {
  if (place.fixed) return <Fixed place={place} lang={lang} />
  const field = { name: `words.${place.key}`, ...(place.alternative ? { hint: t.alternative } : {}) }
  return place.kind === 'heading' ? (
    <TextField {...field} label={t.headingField} />
  ) : (
    <TextArea {...field} label={t.paragraph} rows={3} />
  )
}

/** The letter from top to bottom: what is fixed to read, what may be worded otherwise to write. */
export const WordingForm = ({
  page,
  save,
}: {
  page: WordingPage
  save: (input: SaveWordingForm) => Promise<FormResult>
}) => {
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/wordings/wording.schema').then((m) => m.saveWordingSchema),
    defaultValues: {
      letter: page.letter,
      language: page.form,
      seen: page.newest,
      words: { ...page.words },
    } as SaveWordingForm,
    action: save,
    onDone: () => router.refresh(),
  })
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={t.save} pending={form.pending} cancelHref="/settings/letters" />}
    >
      <div className="ff-wording">
        <TextArea name="words.opening" label={t.opening} rows={2} optional />
        {page.places.map((place) => (
          <Place key={place.key} place={place} lang={page.form} />
        ))}
        <TextArea name="words.closing" label={t.closing} hint={t.closingHint} rows={3} optional />
      </div>
    </ServerForm>
  )
}
