'use client'

import { useRouter } from 'next/navigation'
import type { GrantCaseInput } from '#lib/access/access.schema'
import type { ProtectedCaseView } from '#lib/access/access.view'
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

/** Gives a colleague access to a protected case, with days and reason. */
export const GrantForm = ({
  view: { cases, staff },
  grant,
}: {
  view: ProtectedCaseView
  grant: (input: GrantCaseInput) => Promise<FormResult>
}) => {
  const say = useSay()
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/access/access.schema').then((m) => m.grantCaseSchema),
    defaultValues: { participantId: '', staffId: '', fromDate: '', toDate: '', reason: '' },
    action: grant,
    onDone: () => {
      form.form.reset()
      router.refresh()
    },
  })
  return (
    <ServerForm
      form={form}
      label={say(t.grantTitle)}
      actions={<FormActions submit={t.grant} pending={form.pending} />}
    >
      <div className="ff-fields">
        <Select
          name="participantId"
          label={t.caseNumber}
          options={cases.map(({ participantId, caseNumber }) => ({
            value: participantId,
            label: same(caseNumber),
          }))}
        />
        <Select
          name="staffId"
          label={t.person}
          options={staff.map(({ id, name }) => ({ value: id, label: same(name) }))}
        />
        <DateField name="fromDate" label={t.fromDate} />
        <DateField name="toDate" label={t.toDate} />
        <TextField name="reason" label={t.reason} hint={t.reasonHint} />
      </div>
    </ServerForm>
  )
}
