'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import type { FormResult } from '#lib/i18n/form-result'
import { formTextsFor as p } from '#lib/i18n/texts/participants'
import {
  personSponsorTexts,
  trainingPersonTexts as t,
  trainingFormTexts,
} from '#lib/i18n/texts/training-forms'
import type { RegisterPersonInput } from '#lib/training/register-person.schema'
import { IdentityFields } from '../participants/identity-fields'
import { choices } from '../participants/participant-choices'
import { DateField } from '../ui/form/date-field'
import { FormActions } from '../ui/form/form-actions'
import { Checkbox, FieldGroup, Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { ServerForm } from '../ui/form/server-form'
import { TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'

const empty: RegisterPersonInput = {
  givenName: '',
  familyName: '',
  identityNumber: '',
  birthDate: '',
  citizenship: 'THIRD_COUNTRY',
  addressProtection: 'UGRADERT',
  language: '',
  education: '' as never,
  settledOn: '',
  permit: { ground: '' as never, grantedOn: '', validTo: '' },
  sponsorGround: '',
  givesBasisForPermanent: true,
  grantedBeforeEntry: false,
  arrivedOn: '',
  offeredOn: '',
}

const SPONSORS = Object.entries(personSponsorTexts).map(([value, label]) => ({ value, label }))

/** Registers a person outside the programme: who it is, the permit, and when the training is offered. */
export const PersonForm = ({
  register,
}: {
  register: (input: RegisterPersonInput) => Promise<FormResult<{ id: string }>>
}) => {
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/training/register-person.schema').then((m) => m.registerPersonSchema),
    defaultValues: empty,
    action: register,
    onDone: ({ id }) => router.push(`/participants/${id}/training`),
    draft: 'new-training-person',
    secret: ['identityNumber'],
  })
  const [ground, wasAbroad] = useWatch({
    control: form.form.control,
    name: ['permit.ground', 'grantedBeforeEntry'],
  })
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={t.save} pending={form.pending} cancelHref="/courses" />}
    >
      <FieldGroup title={p.person}>
        <div className="ff-fields">
          <TextField name="givenName" label={p.givenName} />
          <TextField name="familyName" label={p.familyName} />
          <IdentityFields />
          <Select name="citizenship" label={p.citizenship} options={choices.citizenship} />
          <Select name="addressProtection" label={p.addressProtection} options={choices.protection} />
          <Select name="language" label={p.language} options={choices.language} />
          <Radios name="education" label={t.education} options={choices.education} />
        </div>
      </FieldGroup>
      <FieldGroup title={p.permitGroup}>
        <div className="ff-fields">
          <Select name="permit.ground" label={p.ground} options={choices.ground} />
          {ground === 'UTL_CH6' && <Radios name="sponsorGround" label={t.sponsor} options={SPONSORS} />}
          <DateField name="permit.grantedOn" label={p.grantedOn} />
          <DateField name="permit.validTo" label={p.validTo} optional />
          <Checkbox name="givesBasisForPermanent" label={trainingFormTexts.givesBasisForPermanent} />
          <Checkbox name="grantedBeforeEntry" label={trainingFormTexts.grantedBeforeEntry} />
          {wasAbroad && <DateField name="arrivedOn" label={trainingFormTexts.arrivedOn} />}
        </div>
      </FieldGroup>
      <FieldGroup title={t.training}>
        <div className="ff-fields">
          <DateField name="settledOn" label={trainingFormTexts.registeredOn} />
          <DateField name="offeredOn" label={trainingFormTexts.offeredOn} optional />
        </div>
      </FieldGroup>
    </ServerForm>
  )
}
