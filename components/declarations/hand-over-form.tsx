'use client'

import type { KnownInterpreter } from '#lib/declarations/agreement.view'
import type { OpenRoomForm } from '#lib/declarations/open-room.schema'
import type { FormResult } from '#lib/i18n/form-result'
import { declarationTexts as t } from '#lib/i18n/texts/declarations'
import { useSay } from '../shell/language'
import { leaveOffice } from '../shell/session-watch'
import { DateField } from '../ui/form/date-field'
import { FormActions } from '../ui/form/form-actions'
import { FieldGroup, Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { ServerForm } from '../ui/form/server-form'
import { TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'
import { LocalAlert } from '../ui/local-alert'
import { InterpreterFields, type LanguageOption } from './interpreter-fields'

/** Who is present, where and when; then the tablet goes to the participant. */
export const HandOverForm = ({
  values,
  languages,
  known,
  understood,
  contract,
  handOver,
}: {
  values: OpenRoomForm
  languages: readonly LanguageOption[]
  known: readonly KnownInterpreter[]
  understood: readonly string[]
  contract: boolean
  handOver: (input: OpenRoomForm) => Promise<FormResult>
}) => {
  const say = useSay()
  const form = useServerForm({
    schema: () => import('#lib/declarations/open-room.schema').then((m) => m.openRoomSchema),
    defaultValues: values,
    action: handOver,
    // Nothing of the office stays on the tablet: no page behind, no half-filled form.
    onDone: () => {
      leaveOffice()
      window.location.replace('/room')
    },
  })
  return (
    <ServerForm form={form} actions={<FormActions submit={t.handOver} pending={form.pending} />}>
      <FieldGroup title={t.meeting}>
        <div className="ff-fields">
          <DateField name="setup.heldOn" label={t.heldOn} />
          <TextField name="setup.place" label={t.place} />
          <Select
            name="setup.languageRead"
            label={t.languageRead}
            options={languages.map(({ tag, name }) => ({ value: tag, label: name }))}
          />
        </div>
        <Radios
          name="setup.readAloud"
          label={t.readAloud}
          options={[
            { value: 'YES', label: t.yes },
            { value: 'NO', label: t.no },
          ]}
        />
      </FieldGroup>
      <InterpreterFields languages={languages} known={known} understood={understood} />
      <LocalAlert>
        {contract && `${say(t.municipalitySigns)} `}
        {say(t.handOverLead)}
      </LocalAlert>
    </ServerForm>
  )
}
