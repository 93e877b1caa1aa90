'use client'

import { useRouter } from 'next/navigation'
import type { SaveTranslationInput } from '#lib/declarations/save-translation.schema'
import type { TranslationView } from '#lib/declarations/translation.view'
import type { FormResult } from '#lib/i18n/form-result'
import { translationTexts as t, textStatusTexts } from '#lib/i18n/texts/translations'
import { FormActions } from '../ui/form/form-actions'
import { FieldGroup, Radios } from '../ui/form/options'
import { ServerForm } from '../ui/form/server-form'
import { TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'
import { ClauseFields } from './clause-fields'

const statuses = (['UTKAST', 'KVALITETSSIKRET'] as const).map((value) => ({
  value,
  label: textStatusTexts[value],
}))

/** Approves a translation, or puts the municipality's own in its place. */
export const TranslationForm = ({
  translation: { begin, clauses, language, direction },
  save,
}: {
  translation: Pick<TranslationView, 'begin' | 'clauses' | 'language' | 'direction'>
  save: (input: SaveTranslationInput) => Promise<FormResult>
}) => {
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/declarations/save-translation.schema').then((m) => m.saveTranslationSchema),
    defaultValues: begin,
    action: save,
    draft: `translation-${language}-${begin.number}`,
    onDone: () => {
      router.push('/settings/translations')
      router.refresh()
    },
  })
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={t.save} pending={form.pending} cancelHref="/settings/translations" />}
    >
      <FieldGroup title={t.clauses}>
        <ClauseFields clauses={clauses} language={language} direction={direction} />
      </FieldGroup>
      <FieldGroup title={t.approval}>
        <div className="ff-fields">
          <TextField name="translator" label={t.translator} />
          <Radios name="status" label={t.status} hint={t.draftMark} options={statuses} />
          <TextField name="assuredBy" label={t.assuredBy} hint={t.assuredByHint} optional />
        </div>
      </FieldGroup>
    </ServerForm>
  )
}
