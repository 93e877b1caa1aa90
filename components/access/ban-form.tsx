'use client'

import { useRouter } from 'next/navigation'
import type { RegisterBanInput } from '#lib/access/access.schema'
import type { Person } from '#lib/access/access.view'
import type { FormResult } from '#lib/i18n/form-result'
import { same } from '#lib/i18n/text'
import { groundTexts, accessTexts as t } from '#lib/i18n/texts/access'
import { useSay } from '../shell/language'
import { FormActions } from '../ui/form/form-actions'
import { Select } from '../ui/form/select'
import { ServerForm } from '../ui/form/server-form'
import { useServerForm } from '../ui/form/use-server-form'

const grounds = Object.entries(groundTexts).map(([value, label]) => ({ value, label }))

/** Registers someone as disqualified from the case. */
export const BanForm = ({
  participantId,
  staff,
  register,
}: {
  participantId: string
  staff: readonly Person[]
  register: (input: RegisterBanInput) => Promise<FormResult>
}) => {
  const say = useSay()
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/access/access.schema').then((m) => m.registerBanSchema),
    defaultValues: { participantId, staffId: '', ground: '' as 'OWN' },
    action: register,
    onDone: () => {
      form.form.reset()
      router.refresh()
    },
  })
  return (
    <ServerForm
      form={form}
      label={say(t.registerBan)}
      actions={<FormActions submit={t.registerBan} pending={form.pending} />}
    >
      <Select
        name="staffId"
        label={t.person}
        options={staff.map(({ id, name }) => ({ value: id, label: same(name) }))}
      />
      <Select name="ground" label={t.ground} options={grounds} />
    </ServerForm>
  )
}
