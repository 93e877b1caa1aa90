'use client'

import { useRouter } from 'next/navigation'
import { useRef } from 'react'
import type { FormResult } from '#lib/i18n/form-result'
import { declarationTexts as t } from '#lib/i18n/texts/declarations'
import { paperTexts } from '#lib/i18n/texts/paper'
import { useSay } from '../shell/language'
import { Button } from '../ui/button'
import { fieldId } from '../ui/form/errors'
import { Field, useField } from '../ui/form/field'
import { Checkbox } from '../ui/form/options'
import { ServerForm } from '../ui/form/server-form'
import { TextField } from '../ui/form/text-field'
import { useServerForm } from '../ui/form/use-server-form'

const FileField = ({ picked }: { picked: React.RefObject<HTMLInputElement | null> }) => {
  const field = { name: 'file', label: t.paperFile, hint: t.paperFileHint }
  const { aria, message } = useField(field)
  return (
    <Field {...field} message={message}>
      <input
        ref={picked}
        type="file"
        className="ff-input"
        accept="application/pdf,image/png,image/jpeg"
        {...aria}
        id={fieldId('file')}
      />
    </Field>
  )
}

/** The sheet that was signed by pen, scanned or photographed, with the code that ties it to the record. */
export const PaperForm = ({ agreementId }: { agreementId: string }) => {
  const say = useSay()
  const router = useRouter()
  const picked = useRef<HTMLInputElement>(null)
  const form = useServerForm({
    schema: () => import('#lib/declarations/paper-code.schema').then((m) => m.paperCodeSchema),
    defaultValues: { code: '', seen: false },
    action: async ({ code, seen }): Promise<FormResult> => {
      const file = picked.current?.files?.[0]
      if (!file) return { ok: false, errors: { file: t.paperFileMissing } }
      const query = new URLSearchParams({ code, ...(seen ? { seen: 'ja' } : {}) })
      const address = `/api/signed-papers/${agreementId}?${query}`
      return (await fetch(address, { method: 'POST', body: file })).json()
    },
    onDone: () => router.refresh(),
  })
  return (
    <ServerForm
      form={form}
      label={say(t.paperTitle)}
      actions={
        <div className="ff-form-actions">
          <Button type="submit" aria-disabled={form.pending}>
            {say(t.paperAttach)}
          </Button>
        </div>
      }
    >
      <TextField name="code" label={t.paperCode} />
      <FileField picked={picked} />
      <Checkbox name="seen" label={paperTexts.confirm} />
    </ServerForm>
  )
}
