'use client'

import { useEffect, useRef, useState } from 'react'
import {
  type DefaultValues,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
  useForm,
} from 'react-hook-form'
import type { z } from 'zod'
import type { FormResult, Refusal } from '#lib/i18n/form-result'
import { asMessage } from '#lib/i18n/message'
import type { Text } from '#lib/i18n/text'
import { formTexts } from '#lib/i18n/texts/forms'
import { type Draft, useDraft } from './use-draft'

type Options<Schema extends z.ZodType<unknown, FieldValues>, Value> = {
  /**
   * The schema that the use case checks with as well, fetched when it is first needed so that the page is light:
   * `() => import('#lib/plans/plan.schema').then((m) => m.planSchema)`.
   */
  schema: () => Promise<Schema>
  defaultValues: DefaultValues<z.input<Schema>>
  /** A server action. It gets what was typed; the use case parses it again. */
  action: (input: z.input<Schema>) => Promise<FormResult<Value>>
  onDone?: (value: Value) => void
  /** Names the draft, with the case: `plan-<id>`. Left out: no draft is kept. */
  draft?: string
  /** Fields that are never kept in a draft: identity numbers. */
  secret?: readonly string[]
}

export type ServerForm = {
  form: UseFormReturn<FieldValues>
  submit: () => Promise<void>
  pending: boolean
  refusal: Refusal | null
  draft: Draft
  summary: React.RefObject<HTMLElement | null>
}

const resolverOf =
  <Schema extends z.ZodType<unknown, FieldValues>>(
    schema: () => Promise<Schema>,
  ): Resolver<z.input<Schema>, unknown, z.input<Schema>> =>
  async (values, context, options) => {
    const { zodResolver } = await import('@hookform/resolvers/zod')
    return zodResolver(await schema(), undefined, { raw: true })(values, context, options)
  }

const showErrors = (form: UseFormReturn<FieldValues>, errors: Readonly<Record<string, string | Text>>) => {
  for (const [path, message] of Object.entries(errors))
    form.setError(path, {
      type: 'server',
      message: typeof message === 'string' ? message : asMessage(message),
    })
}

/**
 * A form that a server action answers. Errors of the browser and of the server go through the same summary,
 * which takes focus; a network that fails says so, and nothing typed is lost.
 */
export const useServerForm = <Schema extends z.ZodType<unknown, FieldValues>, Value = unknown>({
  schema,
  defaultValues,
  action,
  onDone,
  draft: draftKey,
  secret,
}: Options<Schema, Value>): ServerForm => {
  // The fields know their names as strings; the schema is what holds the types.
  const form = useForm({
    resolver: resolverOf(schema),
    defaultValues,
    shouldFocusError: false,
  }) as unknown as UseFormReturn<FieldValues>
  const [pending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const summary = useRef<HTMLElement>(null)
  const draft = useDraft(form, draftKey ?? null, secret)

  const [attempts, setAttempts] = useState(0)

  useEffect(() => {
    if (attempts > 0) summary.current?.focus()
  }, [attempts])

  const send = async (values: FieldValues) => {
    setRefusal(null)
    setPending(true)
    try {
      const answer = await action(values as z.input<Schema>)
      if (answer.ok) {
        draft.discard()
        onDone?.(answer.value)
        return
      }
      if ('errors' in answer) showErrors(form, answer.errors)
      else setRefusal({ text: answer.refusal, link: answer.link })
    } catch {
      setRefusal({ text: formTexts.failed })
    } finally {
      setPending(false)
    }
  }

  const submit = async () => {
    if (pending) return
    await form
      .handleSubmit(send)()
      .catch(() => setRefusal({ text: formTexts.failed }))
    setAttempts((count) => count + 1)
  }

  return { form, submit, pending, refusal, draft, summary }
}
