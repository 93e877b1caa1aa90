'use client'

import { useRouter } from 'next/navigation'
import type { SetProtectionInput } from '#lib/access/access.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { accessTexts as t } from '#lib/i18n/texts/access'
import { protectionTexts } from '#lib/i18n/texts/participants'
import { useSay } from '../shell/language'
import { FormActions } from '../ui/form/form-actions'
import { Radios } from '../ui/form/options'
import { ServerForm } from '../ui/form/server-form'
import { useServerForm } from '../ui/form/use-server-form'

const options = Object.entries(protectionTexts).map(([value, label]) => ({ value, label }))

/** How the person's address is protected. */
export const ProtectionForm = ({
  begin,
  set,
}: {
  begin: SetProtectionInput
  set: (input: SetProtectionInput) => Promise<FormResult>
}) => {
  const say = useSay()
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/access/access.schema').then((m) => m.setProtectionSchema),
    defaultValues: begin,
    action: set,
    onDone: () => {
      form.form.setValue('version', Number(form.form.getValues('version')) + 1)
      router.refresh()
    },
  })
  return (
    <ServerForm
      form={form}
      label={say(t.protection)}
      actions={<FormActions submit={t.saveProtection} pending={form.pending} />}
    >
      <Radios name="addressProtection" label={t.protection} options={options} />
    </ServerForm>
  )
}
