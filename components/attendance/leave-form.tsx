'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import { LEAVE_KINDS, WELFARE_REASONS } from '#lib/attendance/codes.schema'
import type { GrantLeaveInput } from '#lib/attendance/grant-leave.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { leaveTexts, markTexts } from '#lib/i18n/texts/attendance'
import { leaveFormTexts as t, welfareReasonTexts } from '#lib/i18n/texts/leave'
import { DateField } from '../ui/form/date-field'
import { FormActions } from '../ui/form/form-actions'
import { Checkbox, Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { ServerForm } from '../ui/form/server-form'
import { TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'

/** What the law asks about the chosen kind. */
const KindFields = ({ kind }: { kind: unknown }) => {
  switch (kind) {
    case 'WELFARE':
      return (
        <Select
          name="welfareReason"
          label={t.welfareReason}
          options={WELFARE_REASONS.map((value) => ({ value, label: welfareReasonTexts[value] }))}
        />
      )
    case 'RELIGIOUS':
      return <DateField name="noticeOn" label={t.noticeOn} hint={t.noticeHint} />
    case 'PARENTAL_LEAVE':
      return <DateField name="birthDate" label={t.birthDate} />
    case 'LONG_ILLNESS_LEAVE':
      return <Checkbox name="certificate" label={t.certificate} />
    case 'APPLIED_FOR':
      return <Checkbox name="withStipend" label={t.withStipend} />
    default:
      return null
  }
}

/** Grants leave: the days and the kind, and only what that kind asks about. */
export const LeaveForm = ({
  participantId,
  action,
}: {
  participantId: string
  action: (input: GrantLeaveInput) => Promise<FormResult>
}) => {
  const router = useRouter()
  const back = `/participants/${participantId}/attendance`
  const form = useServerForm({
    schema: () => import('#lib/attendance/grant-leave.schema').then((file) => file.grantLeaveSchema),
    defaultValues: {
      participantId,
      kind: '' as 'WELFARE',
      fromDate: '',
      toDate: '',
      welfareReason: '',
      noticeOn: '',
      birthDate: '',
      certificate: false,
      withStipend: true,
      reason: '',
    },
    action,
    onDone: () => router.push(back),
    draft: `leave-${participantId}`,
  })
  const kind = useWatch({ control: form.form.control, name: 'kind' })
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={t.grant} pending={form.pending} cancelHref={back} />}
    >
      <div className="ff-fields">
        <Radios
          name="kind"
          label={t.kind}
          options={LEAVE_KINDS.map((value) => ({ value, label: leaveTexts[value] ?? markTexts.LEAVE }))}
        />
        <DateField name="fromDate" label={t.fromDate} />
        <DateField name="toDate" label={t.toDate} />
        <KindFields kind={kind} />
        <TextField name="reason" label={t.reason} optional />
      </div>
    </ServerForm>
  )
}
