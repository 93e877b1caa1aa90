'use client'

import { useRouter } from 'next/navigation'
import type { DecisionView } from '#lib/decisions/decision.view'
import type { RecordStatementForm, SendNoticeForm, WriteDecisionForm } from '#lib/decisions/flow.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { formatDate } from '#lib/i18n/format'
import { noticeExemptionTexts } from '#lib/i18n/texts/decision-choices'
import { noticeRuns, decisionPageTexts as t } from '#lib/i18n/texts/decision-page'
import { addDays } from '#lib/values/local-date'
import { optionsOf } from '../plans/choices'
import { useSay } from '../shell/language'
import { DateField } from '../ui/form/date-field'
import { Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { TextArea } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'
import { PlainForm } from './plain-form'

export type PrepareCommands = {
  readonly write: (input: WriteDecisionForm) => Promise<FormResult>
  readonly notice: (input: SendNoticeForm) => Promise<FormResult>
  readonly statement: (input: RecordStatementForm) => Promise<FormResult>
}
type Props = { view: DecisionView; commands: PrepareCommands }

const TWO_WEEKS = 14

/** The only places where a person writes in the letter. */
export const WriteForm = ({ view, commands }: Props) => {
  const say = useSay()
  const router = useRouter()
  const { id: decisionId, version, language, words, addressProtected, law } = view
  const { statement: _said, ...written } = words
  const form = useServerForm({
    schema: () => import('#lib/decisions/flow.schema').then((m) => m.writeDecisionSchema),
    defaultValues: { decisionId, version, language, ...written } as WriteDecisionForm,
    action: commands.write,
    onDone: () => router.refresh(),
    draft: `decision-${decisionId}-${version}`,
  })
  const needsNotice = law?.priorNoticeRequired || words.noticeExemption !== ''
  return (
    <PlainForm form={form} title={t.words} lead={t.wordsLead} submit={t.save} shortcut="Control+s">
      <TextArea name="reasonFacts" label={t.reasonFacts} rows={3} optional={view.reasons !== 'REQUIRED'} />
      {view.kind !== 'CERTIFICATE' && (
        <TextArea
          name="reasonConsiderations"
          label={t.reasonConsiderations}
          rows={4}
          optional={view.reasons !== 'REQUIRED'}
        />
      )}
      {addressProtected ? (
        <p className="ff-sub">{say(t.addressProtected)}</p>
      ) : (
        <TextArea name="address" label={t.address} rows={2} optional />
      )}
      {needsNotice && (
        <>
          <Select
            name="noticeExemption"
            label={t.noticeExemption}
            options={optionsOf(noticeExemptionTexts)}
            optional
          />
          <TextArea name="exemptionReason" label={t.exemptionReason} rows={2} optional />
        </>
      )}
      <Radios name="language" label={t.letterLanguage} options={optionsOf({ nb: t.nb, nn: t.nn })} />
    </PlainForm>
  )
}

/** Sends the forhåndsvarsel with its deadline. */
export const NoticeForm = ({ view, commands }: Props) => {
  const router = useRouter()
  const { id: decisionId, version, today } = view
  const form = useServerForm({
    schema: () => import('#lib/decisions/flow.schema').then((m) => m.sendNoticeSchema),
    defaultValues: {
      decisionId,
      version,
      deadline: addDays(today, TWO_WEEKS),
      message: '',
    } as SendNoticeForm,
    action: commands.notice,
    onDone: () => router.refresh(),
  })
  return (
    <PlainForm form={form} title={t.notice} lead={t.noticeLead} submit={t.sendNotice}>
      <DateField name="deadline" label={t.noticeDeadline} />
      <TextArea name="message" label={t.noticeMessage} rows={3} optional />
    </PlainForm>
  )
}

/** Records what the participant said. */
export const StatementForm = ({ view, commands }: Props) => {
  const router = useRouter()
  const { id: decisionId, version, today, noticeDeadline } = view
  const form = useServerForm({
    schema: () => import('#lib/decisions/flow.schema').then((m) => m.recordStatementSchema),
    defaultValues: { decisionId, version, heardOn: today, statement: '' } as RecordStatementForm,
    action: commands.statement,
    onDone: () => router.refresh(),
  })
  const lead = noticeDeadline ? noticeRuns(formatDate(noticeDeadline)) : undefined
  return (
    <PlainForm form={form} title={t.statement} lead={lead} submit={t.recordStatement}>
      <DateField name="heardOn" label={t.heardOn} />
      <TextArea name="statement" label={t.statementWords} hint={t.statementHint} rows={3} />
    </PlainForm>
  )
}
