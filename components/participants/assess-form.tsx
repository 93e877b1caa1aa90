'use client'

import { useRouter } from 'next/navigation'
import type { FormResult } from '#lib/i18n/form-result'
import { participantTexts as t } from '#lib/i18n/texts/participants'
import { DateField } from '../ui/form/date-field'
import { FormActions } from '../ui/form/form-actions'
import { ServerForm } from '../ui/form/server-form'
import { useServerForm } from '../ui/form/use-server-form'

/** Asks the law on a day. The first time and again are the same question. */
export const AssessForm = ({
  assess,
  decisionDate,
  again,
}: {
  assess: (input: { decisionDate: string }) => Promise<FormResult>
  decisionDate: string
  again: boolean
}) => {
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/participants/assess-eligibility.schema').then((m) => m.assessFormSchema),
    defaultValues: { decisionDate },
    action: assess,
    onDone: () => router.refresh(),
  })
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={again ? t.assessAgain : t.assess} pending={form.pending} />}
    >
      <DateField name="decisionDate" label={t.decisionDate} />
    </ServerForm>
  )
}
