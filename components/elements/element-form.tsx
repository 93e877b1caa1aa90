'use client'

import { useRouter } from 'next/navigation'
import type { SaveElementForm } from '#lib/elements/element.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { spokenLanguages } from '#lib/i18n/languages'
import { elementLibraryTexts as t } from '#lib/i18n/texts/element-library'
import { elementTexts, goalTexts, planTexts, variantTexts } from '#lib/i18n/texts/plans'
import { optionsOf } from '../plans/choices'
import { FormActions } from '../ui/form/form-actions'
import { Checkbox, Checkboxes, FieldGroup } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { ServerForm } from '../ui/form/server-form'
import { TextArea, TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'

const LANGUAGES = spokenLanguages
  .filter(({ tag }) => tag !== 'nb' && tag !== 'nn')
  .map(({ tag, nb, nn }) => ({ value: tag, label: { nb, nn } }))
const BACK = '/settings/elements'

const Content = () => (
  <FieldGroup title={t.content}>
    <TextField name="title" label={planTexts.elementTitle} />
    <div className="ff-fields">
      <Select name="kind" label={planTexts.kind} options={optionsOf(elementTexts)} />
      <Select
        name="variant"
        label={planTexts.variant}
        hint={planTexts.variantHint}
        options={optionsOf(variantTexts)}
        optional
      />
    </div>
    <div className="ff-fields">
      <TextField name="hoursPerWeek" label={planTexts.hoursPerWeek} inputMode="decimal" short />
      <TextField name="weeks" label={t.weeks} hint={t.weeksHint} inputMode="numeric" short optional />
      <TextField name="sessions" label={planTexts.sessions} inputMode="numeric" short optional />
      <TextField name="totalHours" label={planTexts.totalHours} inputMode="decimal" short optional />
    </div>
    <div className="ff-fields">
      <TextField name="place" label={planTexts.place} optional />
      <TextField name="provider" label={t.provider} hint={t.providerHint} optional />
    </div>
    <TextArea name="because" label={t.because} hint={t.becauseHint} rows={2} />
  </FieldGroup>
)

/** One element of the library: what it is, and whom it suits. */
export const ElementForm = ({
  values,
  save,
}: {
  values: SaveElementForm
  save: (input: SaveElementForm) => Promise<FormResult>
}) => {
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/elements/element.schema').then((m) => m.saveElementSchema),
    defaultValues: values,
    action: save,
    onDone: () => router.push(BACK),
  })
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={t.save} pending={form.pending} cancelHref={BACK} />}
    >
      <Content />
      <FieldGroup title={t.whom}>
        <Checkboxes name="goals" label={t.goals} hint={t.goalsHint} options={optionsOf(goalTexts)} optional />
        <div className="ff-fields">
          <Select name="language" label={t.language} hint={t.languageHint} options={LANGUAGES} optional />
          <TextField name="keywords" label={t.keywords} hint={t.keywordsHint} optional />
        </div>
        <Checkbox name="inUse" label={t.inUse} />
      </FieldGroup>
    </ServerForm>
  )
}
