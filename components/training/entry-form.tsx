'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import type { FormResult } from '#lib/i18n/form-result'
import type { Text } from '#lib/i18n/text'
import { FormActions } from '../ui/form/form-actions'
import { ServerForm } from '../ui/form/server-form'
import { useServerForm } from '../ui/form/use-server-form'

/** A short form of the training file: sent, it leads back to the training of the case. */
export const EntryForm = <Schema extends z.ZodType<unknown, FieldValues>>({
  schema,
  values,
  action,
  submit,
  back,
  children,
}: {
  schema: () => Promise<Schema>
  values: z.input<Schema>
  action: (input: z.input<Schema>) => Promise<FormResult>
  submit: Text
  back: string
  children: ReactNode
}) => {
  const router = useRouter()
  const form = useServerForm({
    schema,
    defaultValues: values as Parameters<typeof useServerForm<Schema, unknown>>[0]['defaultValues'],
    action,
    onDone: () => router.push(back),
  })
  return (
    <ServerForm
      form={form}
      actions={<FormActions submit={submit} pending={form.pending} cancelHref={back} />}
    >
      {children}
    </ServerForm>
  )
}
