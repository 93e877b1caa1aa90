'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import type { FormResult } from '#lib/i18n/form-result'
import { participantTexts, formTextsFor as t } from '#lib/i18n/texts/participants'
import type { RegisterParticipantInput } from '#lib/participants/register-participant.schema'
import { DateField } from '../ui/form/date-field'
import { FormActions } from '../ui/form/form-actions'
import { Checkbox, FieldGroup, Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { ServerForm } from '../ui/form/server-form'
import { TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'
import { FamilyFields } from './family-fields'
import { IdentityFields } from './identity-fields'
import { choices } from './participant-choices'
import { PermitFields } from './permit-fields'

const empty: RegisterParticipantInput = {
  givenName: '',
  familyName: '',
  ownScriptName: '',
  identityNumber: '',
  birthDate: '',
  gender: '',
  citizenship: 'THIRD_COUNTRY',
  country: '',
  addressProtection: 'UGRADERT',
  language: '',
  understoodLanguages: [''],
  interpreterNeeded: true,
  education: '' as never,
  permit: {
    ground: '' as never,
    grantedOn: '',
    validTo: '',
    renewable: false,
    onAsylumApplication: false,
    sponsorGround: '',
    sponsorBasedOn: '',
    sponsorFirstSettledOn: '',
    reunificationAppliedOn: '',
  },
  settledOn: '',
  settledByAgreement: true,
  livedInMunicipalitySince: '',
  claimMadeOn: '',
  family: [],
}

type Props = {
  register: (input: RegisterParticipantInput) => Promise<FormResult<{ id: string }>>
}

/** Registers a person. A half-filled form survives a reload; the identity number is never kept on the machine. */
export const ParticipantForm = ({ register }: Props) => {
  const router = useRouter()
  const form = useServerForm({
    schema: () =>
      import('#lib/participants/register-participant.schema').then((m) => m.registerParticipantSchema),
    defaultValues: empty,
    action: register,
    onDone: ({ id }) => router.push(`/participants/${id}/eligibility`),
    draft: 'new-participant',
    secret: ['identityNumber'],
  })
  const ground = useWatch({ control: form.form.control, name: 'permit.ground' })
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={t.save} pending={form.pending} cancelHref="/participants" />}
    >
      <FieldGroup title={t.person}>
        <div className="ff-fields">
          <TextField name="givenName" label={t.givenName} />
          <TextField name="familyName" label={t.familyName} />
          <TextField name="ownScriptName" label={t.ownScriptName} hint={t.ownScriptHint} optional />
          <IdentityFields />
          <Select name="gender" label={t.gender} options={choices.gender} optional />
          <Select name="citizenship" label={t.citizenship} options={choices.citizenship} />
          <Select name="country" label={t.country} options={choices.country} optional />
          <Select name="addressProtection" label={t.addressProtection} options={choices.protection} />
        </div>
      </FieldGroup>
      <FieldGroup title={t.languages}>
        <div className="ff-fields">
          <Select name="language" label={t.language} options={choices.language} />
          <Select name="understoodLanguages.0" label={t.understood} options={choices.language} optional />
          <Checkbox name="interpreterNeeded" label={t.interpreterNeeded} />
          <Radios name="education" label={participantTexts.education} options={choices.education} />
        </div>
      </FieldGroup>
      <PermitFields ground={String(ground ?? '')} />
      <FieldGroup title={t.settlement}>
        <div className="ff-fields">
          <DateField name="settledOn" label={t.settledOn} />
          <Checkbox name="settledByAgreement" label={t.settledByAgreement} />
          <DateField name="livedInMunicipalitySince" label={t.livedSince} hint={t.livedSinceHint} optional />
          <DateField name="claimMadeOn" label={t.claimMadeOn} optional />
        </div>
      </FieldGroup>
      <FamilyFields control={form.form.control} />
    </ServerForm>
  )
}
