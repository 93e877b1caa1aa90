'use client'

import { useRouter } from 'next/navigation'
import type { FormResult } from '#lib/i18n/form-result'
import { requestOutcomes, requestTexts as t } from '#lib/i18n/texts/privacy-requests'
import type { CloseRequestInput } from '#lib/privacy/privacy-request.schema'
import { outcomesOf, type RequestKind } from '#lib/privacy/request-codes.schema'
import { FormActions } from '../ui/form/form-actions'
import { Radios } from '../ui/form/options'
import { ServerForm } from '../ui/form/server-form'
import { TextArea } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'

/** The answer to what the participant asked for, or the end of what held. */
export const CloseRequestForm = ({
  requestId,
  kind,
  close,
}: {
  requestId: string
  kind: RequestKind
  close: (input: CloseRequestInput) => Promise<FormResult>
}) => {
  const router = useRouter()
  const outcomes = outcomesOf[kind]
  const form = useServerForm({
    schema: () => import('#lib/privacy/privacy-request.schema').then((m) => m.closeRequestSchema),
    defaultValues: { requestId, outcome: (outcomes.length === 1 ? outcomes[0] : '') as 'LIFTED', answer: '' },
    action: close,
    onDone: () => router.refresh(),
  })
  return (
    <ServerForm form={form} actions={<FormActions submit={t.close} pending={form.pending} />}>
      <Radios
        name="outcome"
        label={t.outcome}
        options={outcomes.map((value) => ({ value, label: requestOutcomes[value] }))}
      />
      <TextArea name="answer" label={t.answer} rows={2} />
    </ServerForm>
  )
}
