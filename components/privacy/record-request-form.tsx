'use client'

import { useRouter } from 'next/navigation'
import type { FormResult } from '#lib/i18n/form-result'
import { requestKinds, requestTexts as t } from '#lib/i18n/texts/privacy-requests'
import type { RecordRequestInput } from '#lib/privacy/privacy-request.schema'
import type { LocalDate } from '#lib/values/local-date'
import { DateField } from '../ui/form/date-field'
import { FormActions } from '../ui/form/form-actions'
import { Radios } from '../ui/form/options'
import { ServerForm } from '../ui/form/server-form'
import { TextArea } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'

const kinds = Object.entries(requestKinds).map(([value, label]) => ({ value, label }))

/** Registers what the participant asks for about his own data. */
export const RecordRequestForm = ({
  participantId,
  today,
  record,
}: {
  participantId: string
  today: LocalDate
  record: (input: RecordRequestInput) => Promise<FormResult>
}) => {
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/privacy/privacy-request.schema').then((m) => m.recordRequestSchema),
    defaultValues: { participantId, kind: '' as 'CORRECTION', receivedOn: today, wish: '' },
    action: record,
    onDone: () => {
      form.form.reset()
      router.refresh()
    },
  })
  return (
    <ServerForm form={form} actions={<FormActions submit={t.record} pending={form.pending} />}>
      <Radios name="kind" label={t.kind} options={kinds} />
      <DateField name="receivedOn" label={t.receivedOn} />
      <TextArea name="wish" label={t.wish} hint={t.wishHint} rows={3} />
    </ServerForm>
  )
}
