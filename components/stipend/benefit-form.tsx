'use client'

import { useFormContext, useWatch } from 'react-hook-form'
import type { FormResult } from '#lib/i18n/form-result'
import { benefitTexts, moneyFactTexts as t } from '#lib/i18n/texts/money-facts'
import type { EndBenefitInput, RecordBenefitInput } from '#lib/stipend/money-facts.schema'
import type { ChangeAnswer } from '#lib/stipend/money-facts.view'
import { Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { TextField } from '../ui/form/text-field'
import { ClosedEffectForm } from './closed-effect-form'

const KINDS = Object.entries(benefitTexts).map(([value, label]) => ({ value, label }))
const YES_NO = [
  { value: 'YES', label: t.yes },
  { value: 'NO', label: t.no },
]
const EARNED = ['UNEMPLOYMENT', 'SICKNESS', 'PARENTAL']

/** Only the benefits that ask for it are asked about when they were earned. */
const Earned = () => {
  const { control } = useFormContext()
  const kind: unknown = useWatch({ control, name: 'kind' })
  if (typeof kind !== 'string' || !EARNED.includes(kind)) return null
  return <Radios name="earnedBeforeStart" label={t.earned} hint={t.earnedHint} options={YES_NO} />
}

/** Records another benefit for the same days (§ 22). */
export const BenefitForm = ({
  participantId,
  action,
}: {
  participantId: string
  action: (input: RecordBenefitInput) => Promise<FormResult<ChangeAnswer>>
}) => (
  <ClosedEffectForm
    schema={() => import('#lib/stipend/money-facts.schema').then((file) => file.recordBenefitSchema)}
    defaultValues={{
      participantId,
      kind: '' as 'AAP',
      fromMonth: '',
      toMonth: '',
      amount: '',
      earnedBeforeStart: '',
      received: 'YES',
      source: '',
      seen: '',
    }}
    action={action}
    submit={t.save}
    back={`/participants/${participantId}/stipend`}
  >
    <div className="ff-fields">
      <Select name="kind" label={t.kind} options={KINDS} />
      <TextField name="amount" label={t.amount} hint={t.amountHint} inputMode="decimal" short />
      <TextField name="fromMonth" label={t.fromMonth} hint={t.monthHint} short />
      <TextField name="toMonth" label={t.toMonth} hint={t.monthHint} short optional />
    </div>
    <Earned />
    <Radios name="received" label={t.received} options={YES_NO} />
    <TextField name="source" label={t.source} />
  </ClosedEffectForm>
)

/** Ends a benefit, or takes away one that was wrong. */
export const EndBenefitForm = ({
  participantId,
  benefit,
  action,
}: {
  participantId: string
  benefit: { id: string; version: number }
  action: (input: EndBenefitInput) => Promise<FormResult<ChangeAnswer>>
}) => (
  <ClosedEffectForm
    schema={() => import('#lib/stipend/money-facts.schema').then((file) => file.endBenefitSchema)}
    defaultValues={{
      participantId,
      benefitId: benefit.id,
      version: benefit.version,
      how: 'END',
      toMonth: '',
      reason: '',
      seen: '',
    }}
    action={action}
    submit={t.save}
    back={`/participants/${participantId}/stipend`}
  >
    <Radios
      name="how"
      label={t.how}
      options={[
        { value: 'END', label: t.endIt },
        { value: 'WITHDRAW', label: t.withdraw },
      ]}
    />
    <TextField name="toMonth" label={t.toMonth} hint={t.monthHint} short optional />
  </ClosedEffectForm>
)
