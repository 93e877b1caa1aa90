'use client'

import { useWatch } from 'react-hook-form'
import type { LeaveView } from '#lib/attendance/absence.view'
import { isAppliedFor, LEAVE_KINDS, REGISTERED_OUTCOMES } from '#lib/attendance/codes.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { leaveTexts, markTexts } from '#lib/i18n/texts/attendance'
import { leaveOutcomeTexts, leaveFormTexts as t } from '#lib/i18n/texts/leave'
import type { GrantLateLeaveInput } from '#lib/stipend/grant-late-leave.schema'
import type { ChangeAnswer } from '#lib/stipend/money-facts.view'
import { ClosedEffectActions, useClosedEffectForm } from '../stipend/closed-effect-form'
import { DateField } from '../ui/form/date-field'
import { Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { ServerForm } from '../ui/form/server-form'
import { TextField } from '../ui/form/text-field'
import { LeaveKindFields } from './leave-kind-fields'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The form as it begins: empty, or with the leave that it takes over for. */
const startWith = (participantId: string, leave: LeaveView | null) => {
  const details = leave?.details ?? {}
  const { reason, hours, certificate } = details
  return {
    participantId,
    kind: (leave?.kind ?? '') as 'WELFARE',
    outcome: leave?.outcome === 'APPLIED' ? ('APPLIED' as const) : ('GRANTED' as const),
    replacesId: leave?.id ?? '',
    fromDate: leave?.from ?? '',
    toDate: leave?.to ?? '',
    hours: typeof hours === 'number' ? String(hours).replace('.', ',') : '',
    welfareReason: text(reason) as 'DEATH',
    event: text(details.event),
    travel: details.travel === true,
    noticeOn: text(details.noticeOn),
    birthDate: text(details.birthDate),
    adoptedOn: text(details.adoptedOn),
    conditionsMet: details.conditionsMet === true,
    certificate: certificate === true,
    certificateFrom: text(details.certificateFrom),
    certificateTo: text(details.certificateTo),
    preventedFromDoctor: details.preventedFromDoctor === true,
    childBorn: text(details.childBorn),
    cause: text(details.cause) as 'CHILD',
    couldBeOutside: details.couldBeOutside === true,
    withStipend: leave?.withStipend ?? true,
    reason: leave?.reason ?? '',
    seen: '',
  }
}

/**
 * Which outcomes can be chosen: only what is applied for can wait, and only what stands be taken away. A refusal
 * is a decision with a letter, and is not made here.
 */
const outcomesFor = (kind: unknown, leave: LeaveView | null) =>
  REGISTERED_OUTCOMES.filter((outcome) => {
    if (outcome === 'WITHDRAWN') return leave !== null
    return outcome === 'GRANTED' || (outcome === 'APPLIED' && isAppliedFor(String(kind)))
  }).map((value) => ({ value, label: leaveOutcomeTexts[value] }))

/**
 * Leave or a period of illness: the days and the kind, and only what that kind asks about. Days of closed months
 * are shown with what they change before anything is written.
 */
export const LeaveForm = ({
  participantId,
  born,
  leave,
  action,
}: {
  participantId: string
  /** The birth dates of the participant's children. */
  born: readonly string[]
  /** What is changed, decided or taken away; null for new leave. */
  leave: LeaveView | null
  action: (input: GrantLateLeaveInput) => Promise<FormResult<ChangeAnswer>>
}) => {
  const back = `/participants/${participantId}/attendance`
  const effect = useClosedEffectForm({
    schema: () => import('#lib/stipend/grant-late-leave.schema').then((file) => file.grantLateLeaveSchema),
    defaultValues: startWith(participantId, leave),
    action,
    back,
    draft: `leave-${participantId}-${leave?.id ?? ''}`,
  })
  const kind = useWatch({ control: effect.form.form.control, name: 'kind' })
  const outcomes = outcomesFor(kind, leave)
  return (
    <ServerForm form={effect.form} actions={<ClosedEffectActions effect={effect} submit={t.save} />}>
      <div className="ff-fields">
        <Select
          name="kind"
          label={t.kind}
          options={LEAVE_KINDS.map((value) => ({ value, label: leaveTexts[value] ?? markTexts.LEAVE }))}
        />
        <DateField name="fromDate" label={t.fromDate} />
        <DateField name="toDate" label={t.toDate} />
        <LeaveKindFields kind={kind} born={born} />
        {outcomes.length > 1 && <Radios name="outcome" label={t.outcome} options={outcomes} />}
        <TextField name="reason" label={t.reason} optional />
      </div>
    </ServerForm>
  )
}
