'use client'

import type { FormResult } from '#lib/i18n/form-result'
import { savedAt } from '#lib/i18n/texts/forms'
import { mappingTexts as t, upperSecondaryTexts } from '#lib/i18n/texts/mapping'
import type { SaveMappingForm } from '#lib/mapping/mapping.schema'
import { optionsOf } from '../plans/choices'
import { useSay } from '../shell/language'
import { DateField } from '../ui/form/date-field'
import { FormActions } from '../ui/form/form-actions'
import { FieldGroup, Radios } from '../ui/form/options'
import { ServerForm } from '../ui/form/server-form'
import { TextArea } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'
import { useAutosave, useSaveInOrder } from './use-autosave'

type Save = (input: SaveMappingForm) => Promise<FormResult<{ version: number }>>

const SavedWords = ({ savedAt: at, refused }: { savedAt: string | null; refused: boolean }) => {
  const say = useSay()
  const words = refused ? t.notSaved : at ? savedAt(at) : null
  return (
    <p className="ff-sub ff-small" role="status">
      {words && say(words)}
    </p>
  )
}

const Competence = () => (
  <FieldGroup title={t.competence}>
    <TextArea name="languages" label={t.languages} hint={t.languagesHint} rows={2} />
    <TextArea name="education" label={t.education} hint={t.educationHint} rows={3} />
    <TextArea name="educationEvidence" label={t.educationEvidence} rows={2} optional />
    <Radios
      name="upperSecondary"
      label={t.upperSecondary}
      hint={t.upperSecondaryHint}
      options={optionsOf(upperSecondaryTexts)}
    />
    <TextArea name="work" label={t.work} rows={3} />
    <TextArea name="otherSkills" label={t.otherSkills} hint={t.otherSkillsHint} rows={2} />
  </FieldGroup>
)

const Person = () => (
  <FieldGroup title={t.person}>
    <TextArea name="wishes" label={t.wishes} rows={3} optional />
    <TextArea name="childCare" label={t.childCare} rows={2} optional />
    <TextArea name="adaptation" label={t.adaptation} hint={t.adaptationHint} rows={2} optional />
  </FieldGroup>
)

/** The kartlegging in the order of the conversation; it saves itself. */
export const MappingForm = ({ values, save }: { values: SaveMappingForm; save: Save }) => {
  const { send, ...saved } = useSaveInOrder<SaveMappingForm>(values.version, save)
  const form = useServerForm({
    schema: () => import('#lib/mapping/mapping.schema').then((m) => m.saveMappingSchema),
    defaultValues: values,
    action: send,
  })
  useAutosave(form.form, send)
  return (
    <ServerForm
      form={form}
      actions={
        <FormActions submit={t.save} pending={form.pending} shortcut="Control+s">
          <SavedWords {...saved} />
        </FormActions>
      }
    >
      <Competence />
      <Person />
      <FieldGroup title={t.guidance}>
        <DateField name="guidanceOn" label={t.guidanceOn} optional />
        <TextArea name="guidanceAdvice" label={t.guidanceAdvice} rows={2} optional />
      </FieldGroup>
      <DateField name="doneOn" label={t.doneOn} hint={t.doneHint} optional />
    </ServerForm>
  )
}
