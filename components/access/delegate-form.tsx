'use client'

import { useRouter } from 'next/navigation'
import type { DelegateInput } from '#lib/access/access.schema'
import type { Person } from '#lib/access/access.view'
import type { FormResult } from '#lib/i18n/form-result'
import { same } from '#lib/i18n/text'
import { accessTexts as t } from '#lib/i18n/texts/access'
import { useSay } from '../shell/language'
import { DateField } from '../ui/form/date-field'
import { FormActions } from '../ui/form/form-actions'
import { Select } from '../ui/form/select'
import { ServerForm } from '../ui/form/server-form'
import { TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'

/** A colleague looks after a caseload between two days. */
export const DelegateForm = ({
  advisers,
  self,
  delegate,
}: {
  advisers: readonly Person[]
  self: string
  delegate: (input: DelegateInput) => Promise<FormResult>
}) => {
  const say = useSay()
  const router = useRouter()
  const options = advisers.map(({ id, name }) => ({ value: id, label: same(name) }))
  const form = useServerForm({
    schema: () => import('#lib/access/access.schema').then((m) => m.delegateSchema),
    defaultValues: { fromStaffId: self, toStaffId: '', fromDate: '', toDate: '', reason: '' },
    action: delegate,
    onDone: () => {
      form.form.reset()
      router.refresh()
    },
  })
  return (
    <ServerForm
      form={form}
      label={say(t.delegateTitle)}
      actions={<FormActions submit={t.delegate} pending={form.pending} />}
    >
      <div className="ff-fields">
        <Select name="fromStaffId" label={t.from} options={options} />
        <Select name="toStaffId" label={t.to} options={options} />
        <DateField name="fromDate" label={t.fromDate} />
        <DateField name="toDate" label={t.toDate} />
        <TextField name="reason" label={t.reason} hint={t.reasonHint} />
      </div>
    </ServerForm>
  )
}
