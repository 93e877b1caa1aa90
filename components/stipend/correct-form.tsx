'use client'

import { DECISIONS } from '#lib/attendance/codes.schema'
import type { FormResult } from '#lib/i18n/form-result'
import type { Text } from '#lib/i18n/text'
import { decisionTexts } from '#lib/i18n/texts/attendance'
import { moneyFactTexts as t } from '#lib/i18n/texts/money-facts'
import type { CorrectMarkInput } from '#lib/stipend/correct-mark.schema'
import type { ChangeAnswer } from '#lib/stipend/money-facts.view'
import { Checkbox, Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { TextArea, TextField } from '../ui/form/text-field'
import { ClosedEffectForm } from './closed-effect-form'

const CODES = DECISIONS.map((value) => ({ value, label: decisionTexts[value] }))

/** Puts one session of a closed month right; the effect is shown before it is confirmed. */
export const CorrectForm = ({
  participantId,
  sessions,
  back,
  action,
}: {
  participantId: string
  sessions: readonly { value: string; label: Text }[]
  back: string
  action: (input: CorrectMarkInput) => Promise<FormResult<ChangeAnswer>>
}) => (
  <ClosedEffectForm
    schema={() => import('#lib/stipend/correct-mark.schema').then((file) => file.correctMarkSchema)}
    defaultValues={{
      participantId,
      sessionId: '',
      code: '' as 'PRESENT',
      hours: '',
      reason: '',
      heard: false,
      seen: '',
    }}
    action={action}
    submit={t.showEffect}
    back={back}
  >
    <Select name="sessionId" label={t.session} options={[...sessions]} />
    <Radios name="code" label={t.becomes} options={CODES} />
    <TextField name="hours" label={t.absentHours} hint={t.absentHint} inputMode="decimal" short optional />
    <TextArea name="reason" label={t.reason} />
    <Checkbox name="heard" label={t.heard} />
  </ClosedEffectForm>
)
