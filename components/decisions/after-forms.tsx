'use client'

import { useRouter } from 'next/navigation'
import type { DecisionView } from '#lib/decisions/decision.view'
import type {
  GiveReasonsForm,
  NotifyDecisionForm,
  ReceiveComplaintForm,
  RecordOutcomeForm,
  SettleComplaintForm,
} from '#lib/decisions/flow.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { spokenLanguages } from '#lib/i18n/languages'
import { appealOutcomeTexts, channelTexts, complaintResultTexts } from '#lib/i18n/texts/decision-choices'
import { decisionPageTexts as t } from '#lib/i18n/texts/decision-page'
import { optionsOf } from '../plans/choices'
import { DateField } from '../ui/form/date-field'
import { Checkbox, Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { TextArea, TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'
import { PlainForm } from './plain-form'

export type AfterCommands = {
  readonly notify: (input: NotifyDecisionForm) => Promise<FormResult>
  readonly giveReasons: (input: GiveReasonsForm) => Promise<FormResult>
  readonly complain: (input: ReceiveComplaintForm) => Promise<FormResult>
  readonly settle: (input: SettleComplaintForm) => Promise<FormResult>
  readonly outcome: (input: RecordOutcomeForm) => Promise<FormResult>
}
const LANGUAGES = spokenLanguages.map(({ tag, nb, nn }) => ({ value: tag, label: { nb, nn } }))

type Props = { view: DecisionView; commands: AfterCommands }

/** The participant has been told: day, channel, language. */
export const NotifyForm = ({ view, commands }: Props) => {
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/decisions/flow.schema').then((m) => m.notifyDecisionSchema),
    defaultValues: {
      decisionId: view.id,
      notifiedOn: view.today,
      channel: 'HANDED_OVER',
      language: view.participantLanguage,
      interpreter: false,
    } as NotifyDecisionForm,
    action: commands.notify,
    onDone: () => router.refresh(),
  })
  return (
    <PlainForm form={form} title={t.told} lead={t.toldLead} submit={t.notify}>
      <DateField name="notifiedOn" label={t.notifiedOn} />
      <Radios name="channel" label={t.channel} options={optionsOf(channelTexts)} />
      <Select name="language" label={t.toldLanguage} options={LANGUAGES} />
      <Checkbox name="interpreter" label={t.interpreter} />
    </PlainForm>
  )
}

/** Reasons that were left out are asked for, and given (forvaltningsloven § 24). */
export const ReasonsForm = ({ view, commands }: Props) => {
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/decisions/flow.schema').then((m) => m.giveReasonsSchema),
    defaultValues: { decisionId: view.id, receivedOn: view.today, reasons: '' } as GiveReasonsForm,
    action: commands.giveReasons,
    onDone: () => router.refresh(),
  })
  return (
    <PlainForm form={form} title={t.giveReasons} lead={t.giveReasonsLead} submit={t.recordReasons}>
      <TextArea name="reasons" label={t.reasonConsiderations} rows={3} />
      <DateField name="receivedOn" label={t.reasonsReceivedOn} />
    </PlainForm>
  )
}

/** A complaint comes in. */
export const ComplaintForm = ({ view, commands }: Props) => {
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/decisions/flow.schema').then((m) => m.receiveComplaintSchema),
    defaultValues: {
      decisionId: view.id,
      sentOn: view.today,
      receivedOn: view.today,
      complaint: '',
    } as ReceiveComplaintForm,
    action: commands.complain,
    onDone: () => router.refresh(),
  })
  return (
    <PlainForm form={form} title={t.complaint} submit={t.receive}>
      <div className="ff-fields">
        <DateField name="sentOn" label={t.sentOn} />
        <DateField name="receivedOn" label={t.receivedOn} />
      </div>
      <TextArea name="complaint" label={t.complaintWords} rows={3} />
    </PlainForm>
  )
}

/** The municipality looks at its decision anew. */
export const SettleForm = ({ view, commands }: Props) => {
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/decisions/flow.schema').then((m) => m.settleComplaintSchema),
    defaultValues: { decisionId: view.id, reason: '', lateReason: '' } as unknown as SettleComplaintForm,
    action: commands.settle,
    onDone: () => router.refresh(),
  })
  const late = view.law?.complaint === 'LATE'
  return (
    <PlainForm form={form} title={t.settle} submit={t.settle}>
      <Radios name="result" label={t.settleResult} options={optionsOf(complaintResultTexts)} />
      <TextArea name="reason" label={t.settleReason} rows={3} />
      {late && <TextArea name="lateReason" label={t.lateReason} rows={2} optional />}
    </PlainForm>
  )
}

/** The statsforvalter has answered. */
export const OutcomeForm = ({ view, commands }: Props) => {
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/decisions/flow.schema').then((m) => m.recordOutcomeSchema),
    defaultValues: { decisionId: view.id, on: view.today, reference: '' } as unknown as RecordOutcomeForm,
    action: commands.outcome,
    onDone: () => router.refresh(),
  })
  return (
    <PlainForm form={form} title={t.appealOutcome} submit={t.recordOutcome}>
      <Radios name="outcome" label={t.appealOutcome} options={optionsOf(appealOutcomeTexts)} />
      <DateField name="on" label={t.outcomeOn} />
      <TextField name="reference" label={t.reference} optional />
    </PlainForm>
  )
}
