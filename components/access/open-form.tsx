'use client'

import { useRouter } from 'next/navigation'
import type { FormResult } from '#lib/i18n/form-result'
import { accessTexts as t } from '#lib/i18n/texts/access'
import { FormActions } from '../ui/form/form-actions'
import { ServerForm } from '../ui/form/server-form'
import { TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'

/** Why someone opens a case of another caseload. */
export const OpenForm = ({
  participantId,
  open,
}: {
  participantId: string
  open: (input: { participantId: string; reason: string }) => Promise<FormResult>
}) => {
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/access/access.schema').then((m) => m.openCaseSchema),
    defaultValues: { participantId, reason: '' },
    action: open,
    onDone: () => router.replace(`/participants/${participantId}`),
  })
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={t.open} pending={form.pending} cancelHref="/participants" />}
    >
      <TextField name="reason" label={t.reason} hint={t.reasonHint} />
    </ServerForm>
  )
}
