'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { FormResult } from '#lib/i18n/form-result'
import { hueMoved, settingsTexts as t } from '#lib/i18n/texts/settings'
import { shellTexts } from '#lib/i18n/texts/shell'
import type { ChangeMunicipalityInput } from '#lib/settings/change-municipality.schema'
import { useSay } from '../shell/language'
import { FormActions } from '../ui/form/form-actions'
import { Radios } from '../ui/form/options'
import { ServerForm } from '../ui/form/server-form'
import { TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'
import { LocalAlert } from '../ui/local-alert'

type Changed = { readonly accentHue: number; readonly moved: boolean }

const forms = [
  { value: 'nb', label: shellTexts.nb },
  { value: 'nn', label: shellTexts.nn },
]

/** The municipality's written form and colour. A colour that had to move is told. */
export const LookForm = ({
  begin,
  change,
}: {
  begin: ChangeMunicipalityInput
  change: (input: ChangeMunicipalityInput) => Promise<FormResult<Changed>>
}) => {
  const say = useSay()
  const router = useRouter()
  const [movedTo, setMovedTo] = useState<number | null>(null)
  const form = useServerForm({
    schema: () => import('#lib/settings/change-municipality.schema').then((m) => m.changeMunicipalitySchema),
    defaultValues: begin,
    action: change,
    onDone: ({ accentHue, moved }) => {
      setMovedTo(moved ? accentHue : null)
      form.form.setValue('accentHue', String(accentHue))
      form.form.setValue('version', Number(form.form.getValues('version')) + 1)
      router.refresh()
    },
  })
  return (
    <ServerForm
      form={form}
      label={say(t.look)}
      actions={<FormActions submit={t.saveLook} pending={form.pending} />}
    >
      <Radios name="language" label={t.writtenForm} options={forms} />
      <TextField name="accentHue" label={t.hue} hint={t.hueHint} inputMode="numeric" short />
      {movedTo !== null && (
        <LocalAlert tone="info" live>
          {say(hueMoved(movedTo))}
        </LocalAlert>
      )}
    </ServerForm>
  )
}
