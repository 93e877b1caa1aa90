'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import type { KnownInterpreter } from '#lib/declarations/agreement.view'
import type { RecordMeetingForm } from '#lib/declarations/meeting.schema'
import type { FormResult } from '#lib/i18n/form-result'
import {
  outcomeWords,
  postponedReasonTexts,
  refusalReasonTexts,
  declarationTexts as t,
} from '#lib/i18n/texts/declarations'
import { DateField } from '../ui/form/date-field'
import { FormActions } from '../ui/form/form-actions'
import { Checkbox, FieldGroup, Radios } from '../ui/form/options'
import { Select } from '../ui/form/select'
import { ServerForm } from '../ui/form/server-form'
import { TextArea, TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'
import { InterpreterFields, type LanguageOption } from './interpreter-fields'

const How = () => {
  const outcome: unknown = useWatch({ name: 'end.outcome' })
  return (
    <>
      <Radios
        name="end.outcome"
        label={t.outcome}
        options={(['POSTPONED', 'REFUSED'] as const).map((value) => ({ value, label: outcomeWords[value] }))}
      />
      {outcome === 'POSTPONED' && (
        <Select
          name="end.postponedReason"
          label={t.postponedReason}
          options={Object.entries(postponedReasonTexts).map(([value, label]) => ({ value, label }))}
        />
      )}
      {outcome === 'REFUSED' && (
        <>
          <Select
            name="end.refusalCode"
            label={t.refusalCode}
            options={Object.entries(refusalReasonTexts).map(([value, label]) => ({ value, label }))}
          />
          <TextArea name="end.refusalReason" label={t.refusalReason} rows={2} optional />
          <Checkbox name="end.guidanceGiven" label={t.guidanceGiven} />
        </>
      )}
    </>
  )
}

/** A meeting that ended without a signature, told by staff: the interpreter did not come, or it was not wished. */
export const UnsignedForm = ({
  participantId,
  values,
  languages,
  known,
  understood,
  record,
}: {
  participantId: string
  values: RecordMeetingForm
  languages: readonly LanguageOption[]
  known: readonly KnownInterpreter[]
  understood: readonly string[]
  record: (input: RecordMeetingForm) => Promise<FormResult>
}) => {
  const router = useRouter()
  const back = `/participants/${participantId}/declaration`
  const form = useServerForm({
    schema: () => import('#lib/declarations/meeting.schema').then((m) => m.recordMeetingSchema),
    defaultValues: values,
    action: record,
    onDone: () => router.push(back),
  })
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={t.saveMeeting} pending={form.pending} cancelHref={back} />}
    >
      <How />
      <FieldGroup title={t.meeting}>
        <div className="ff-fields">
          <DateField name="setup.heldOn" label={t.heldOn} />
          <TextField name="setup.place" label={t.place} />
        </div>
      </FieldGroup>
      <InterpreterFields languages={languages} known={known} understood={understood} />
    </ServerForm>
  )
}
