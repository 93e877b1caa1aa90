'use client'

import { useRouter } from 'next/navigation'
import type { FormResult } from '#lib/i18n/form-result'
import { translationTexts as t } from '#lib/i18n/texts/translations'
import type { AllowDraftInput } from '#lib/settings/allow-draft.schema'
import { FormActions } from '../ui/form/form-actions'
import { ServerForm } from '../ui/form/server-form'
import { TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'

/** The leader says why a draft may be signed, or takes that back. */
export const DraftForm = ({
  begin,
  allow,
}: {
  begin: AllowDraftInput
  allow: (input: AllowDraftInput) => Promise<FormResult>
}) => {
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/settings/allow-draft.schema').then((m) => m.allowDraftSchema),
    defaultValues: begin,
    action: allow,
    onDone: () => {
      router.push('/settings/translations')
      router.refresh()
    },
  })
  return (
    <ServerForm
      form={form}
      actions={
        <FormActions submit={t.saveReason} pending={form.pending} cancelHref="/settings/translations" />
      }
    >
      <TextField name="reason" label={t.draftReason} hint={t.draftReasonHint} optional />
    </ServerForm>
  )
}
