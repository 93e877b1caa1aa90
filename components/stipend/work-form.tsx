'use client'

import type { FormResult } from '#lib/i18n/form-result'
import { moneyFactTexts as t } from '#lib/i18n/texts/money-facts'
import type { RecordWorkInput } from '#lib/stipend/money-facts.schema'
import type { ChangeAnswer } from '#lib/stipend/money-facts.view'
import { TextField } from '../ui/form/text-field'
import { ClosedEffectForm } from './closed-effect-form'

/** Records a month's paid work in the programme (§ 23); or changes what was recorded. */
export const WorkForm = ({
  participantId,
  begin,
  action,
}: {
  participantId: string
  begin: { month: string; hours: string; pay: string; version: number }
  action: (input: RecordWorkInput) => Promise<FormResult<ChangeAnswer>>
}) => (
  <ClosedEffectForm
    schema={() => import('#lib/stipend/money-facts.schema').then((file) => file.recordWorkSchema)}
    defaultValues={{ participantId, ...begin, seen: '' }}
    action={action}
    submit={t.save}
    back={`/participants/${participantId}/stipend`}
  >
    <div className="ff-fields">
      <TextField name="month" label={t.month} hint={t.monthHint} short />
      <TextField name="hours" label={t.hours} hint={t.hoursHint} inputMode="decimal" short />
      <TextField name="pay" label={t.pay} inputMode="decimal" short />
    </div>
  </ClosedEffectForm>
)
