'use client'

import { useRouter } from 'next/navigation'
import type { IssueReportLinkInput } from '#lib/attendance/report-link.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { reportTexts as t } from '#lib/i18n/texts/report'
import { DateField } from '../ui/form/date-field'
import { FormActions } from '../ui/form/form-actions'
import { ServerForm } from '../ui/form/server-form'
import { TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'
import { peopleOf } from './group-tabs'

/** A link for one session or a week. */
export const ReportLinkForm = ({
  groupId,
  action,
}: {
  groupId: string
  action: (input: IssueReportLinkInput) => Promise<FormResult>
}) => {
  const router = useRouter()
  const back = peopleOf(groupId)
  const form = useServerForm({
    schema: () => import('#lib/attendance/report-link.schema').then((file) => file.issueReportLinkSchema),
    defaultValues: { groupId, fromDate: '', toDate: '', recipient: '' },
    action,
    onDone: () => router.push(back),
  })
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={t.newLink} pending={form.pending} cancelHref={back} />}
    >
      <div className="ff-fields">
        <TextField name="recipient" label={t.recipient} hint={t.recipientHint} />
        <DateField name="fromDate" label={t.firstDay} />
        <DateField name="toDate" label={t.lastDay} />
      </div>
    </ServerForm>
  )
}
