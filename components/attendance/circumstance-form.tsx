'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import { CIRCUMSTANCES } from '#lib/attendance/codes.schema'
import type { SetCircumstanceInput } from '#lib/attendance/set-circumstance.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { formatDate } from '#lib/i18n/format'
import { same } from '#lib/i18n/text'
import { circumstanceTexts, leaveFormTexts as t } from '#lib/i18n/texts/leave'
import { localDate } from '#lib/values/local-date'
import { DateField } from '../ui/form/date-field'
import { FormActions } from '../ui/form/form-actions'
import { Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { ServerForm } from '../ui/form/server-form'
import { TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'

const DATED: readonly unknown[] = ['SELF_CERT_WITHDRAWN', 'LONG_ILLNESS_NO_STIPEND']

/** What changes a participant's quotas, with its reason. */
export const CircumstanceForm = ({
  participantId,
  born,
  action,
}: {
  participantId: string
  /** The birth dates of the participant's children. */
  born: readonly string[]
  action: (input: SetCircumstanceInput) => Promise<FormResult>
}) => {
  const router = useRouter()
  const back = `/participants/${participantId}/attendance`
  const form = useServerForm({
    schema: () =>
      import('#lib/attendance/set-circumstance.schema').then((file) => file.setCircumstanceSchema),
    defaultValues: {
      participantId,
      kind: '' as 'ALONE_WITH_CARE',
      childBorn: '',
      fromDate: '',
      toDate: '',
      reason: '',
    },
    action,
    onDone: () => router.push(back),
  })
  const kind: unknown = useWatch({ control: form.form.control, name: 'kind' })
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={t.save} pending={form.pending} cancelHref={back} />}
    >
      <div className="ff-fields">
        <Radios
          name="kind"
          label={t.circumstance}
          options={CIRCUMSTANCES.map((value) => ({ value, label: circumstanceTexts[value] }))}
        />
        {String(kind).startsWith('CHILD_') && (
          <Select
            name="childBorn"
            label={t.childBorn}
            options={born.map((value) => ({ value, label: same(formatDate(localDate(value))) }))}
          />
        )}
        {DATED.includes(kind) && (
          <>
            <DateField name="fromDate" label={t.since} />
            <DateField name="toDate" label={t.until} optional />
          </>
        )}
        <TextField name="reason" label={t.why} />
      </div>
    </ServerForm>
  )
}
