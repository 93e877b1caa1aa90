'use client'

import { useRouter } from 'next/navigation'
import { stipendTexts as t } from '#lib/i18n/texts/stipend'
import type { ExceptionView } from '#lib/stipend/stipend.view'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { FormActions } from '../ui/form/form-actions'
import { ServerForm } from '../ui/form/server-form'
import { TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'
import type { Resolve, RunRef } from './run-ref'

/** How much of what was overpaid is set off now (§ 25); the rest waits for a later run. */
export const SetOffForm = ({
  run,
  exception,
  resolve,
  close,
}: {
  run: RunRef
  exception: ExceptionView
  resolve: Resolve
  close: () => void
}) => {
  const say = useSay()
  const router = useRouter()
  const form = useServerForm({
    schema: () => import('#lib/stipend/resolve-exception.schema').then((file) => file.resolveExceptionSchema),
    defaultValues: {
      runId: run.id,
      version: run.version,
      participantId: exception.participantId,
      code: exception.code,
      choice: 'SET_OFF',
      amount: '',
    },
    action: resolve,
    onDone: () => {
      close()
      router.refresh()
    },
  })
  return (
    <ServerForm
      form={form}
      actions={
        <FormActions submit={t.setOff} pending={form.pending}>
          <Button variant="tertiary" onClick={close}>
            {say(t.back)}
          </Button>
        </FormActions>
      }
    >
      <TextField
        name="amount"
        label={t.setOffAmount}
        hint={t.setOffHint}
        inputMode="decimal"
        short
        optional
      />
    </ServerForm>
  )
}
