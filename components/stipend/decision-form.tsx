'use client'

import type { FormResult } from '#lib/i18n/form-result'
import { stipendTexts as t } from '#lib/i18n/texts/stipend'
import type { ResolveExceptionInput } from '#lib/stipend/resolve-exception.schema'
import type { ExceptionView } from '#lib/stipend/stipend.view'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { DateField } from '../ui/form/date-field'
import { FormActions } from '../ui/form/form-actions'
import { ServerForm } from '../ui/form/server-form'
import { TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'
import type { RunRef } from './run-ref'

/** The varsel and the vedtak that a trekk of § 46 g rests on. */
export const DecisionForm = ({
  run,
  exception,
  resolve,
  close,
}: {
  run: RunRef
  exception: ExceptionView
  resolve: (input: ResolveExceptionInput) => Promise<FormResult<{ version: number }>>
  close: () => void
}) => {
  const say = useSay()
  const form = useServerForm({
    schema: () => import('#lib/stipend/resolve-exception.schema').then((file) => file.resolveExceptionSchema),
    defaultValues: {
      runId: run.id,
      version: run.version,
      participantId: exception.participantId,
      code: exception.code,
      choice: 'DECIDED',
      noticeOn: '',
      decidedOn: '',
      reference: '',
    },
    action: resolve,
    onDone: close,
  })
  return (
    <ServerForm
      form={form}
      actions={
        <FormActions submit={t.decided} pending={form.pending}>
          <Button variant="tertiary" onClick={close}>
            {say(t.back)}
          </Button>
        </FormActions>
      }
    >
      <div className="ff-fields">
        <DateField name="noticeOn" label={t.noticeOn} />
        <DateField name="decidedOn" label={t.decidedOn} />
        <TextField name="reference" label={t.reference} />
      </div>
    </ServerForm>
  )
}
