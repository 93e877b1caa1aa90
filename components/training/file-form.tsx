'use client'

import type { FormResult } from '#lib/i18n/form-result'
import type { Text } from '#lib/i18n/text'
import { moduleText } from '#lib/i18n/texts/training'
import {
  specialCauseTexts,
  trainingFormTexts as t,
  trainedInTexts,
  workSponsorTexts,
} from '#lib/i18n/texts/training-forms'
import type { SaveFileInput } from '#lib/training/save-file.schema'
import { DateField } from '../ui/form/date-field'
import { Checkbox, FieldGroup, Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { TextField } from '../ui/form/text-field'
import { EntryForm } from './entry-form'

const options = (texts: Readonly<Record<string, Text>>) =>
  Object.entries(texts).map(([value, label]) => ({ value, label }))

/** What the law asks beyond the registration. */
export const FileForm = ({
  values,
  ground,
  action,
}: {
  values: SaveFileInput
  /** Of the permit: only what it calls for is asked. */
  ground: string | null
  action: (input: SaveFileInput) => Promise<FormResult>
}) => (
  <EntryForm
    schema={() => import('#lib/training/save-file.schema').then((file) => file.saveFileSchema)}
    values={values}
    action={action}
    submit={t.save}
    back={`/participants/${values.participantId}/training`}
  >
    <FieldGroup title={t.dates}>
      <div className="ff-fields">
        <DateField name="registeredOn" label={t.registeredOn} optional />
        <DateField name="claimedOn" label={t.claimedOn} optional />
        <DateField name="offeredOn" label={t.offeredOn} optional />
        <DateField name="startedOn" label={t.startedOn} hint={t.startedHint} optional />
        <DateField name="goalReachedOn" label={t.goalReachedOn} hint={t.goalReachedHint} optional />
      </div>
    </FieldGroup>
    <FieldGroup title={t.permit}>
      <div className="ff-fields">
        <Checkbox name="givesBasisForPermanent" label={t.givesBasisForPermanent} />
        <Checkbox name="grantedBeforeEntry" label={t.grantedBeforeEntry} />
        <DateField name="arrivedOn" label={t.arrivedOn} optional />
        {ground === 'UTL_CH6' && (
          <Select
            name="sponsorGround"
            label={t.sponsorGround}
            hint={t.sponsorHint}
            options={options(workSponsorTexts)}
            optional
          />
        )}
        {ground === 'UTL_38_5' && (
          <DateField name="firstRenewedOn" label={t.firstRenewedOn} hint={t.firstRenewedHint} optional />
        )}
        {ground !== 'UTL_34' && <DateField name="formerCollectiveOn" label={t.formerCollectiveOn} optional />}
      </div>
    </FieldGroup>
    <FieldGroup title={t.schooling}>
      <div className="ff-fields">
        <Radios name="trainedIn" label={t.trainedIn} options={options(trainedInTexts)} />
        <Checkbox name="needsB2" label={t.needsB2} />
        <Checkbox name="countyResponsible" label={t.countyResponsible} />
      </div>
    </FieldGroup>
    <FieldGroup title={t.reception}>
      <div className="ff-fields">
        <TextField name="reception.first" label={moduleText(1)} inputMode="decimal" short optional />
        <TextField name="reception.second" label={moduleText(2)} inputMode="decimal" short optional />
        <TextField name="reception.third" label={moduleText(3)} inputMode="decimal" short optional />
      </div>
    </FieldGroup>
    <FieldGroup title={t.special}>
      <div className="ff-fields">
        <Select name="specialCause" label={t.specialCause} options={options(specialCauseTexts)} optional />
        <DateField name="specialClaimedOn" label={t.specialClaimedOn} optional />
        <Checkbox name="specialDocumented" label={t.specialDocumented} />
      </div>
    </FieldGroup>
  </EntryForm>
)
