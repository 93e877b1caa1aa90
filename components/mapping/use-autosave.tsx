'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { FormResult } from '#lib/i18n/form-result'
import { formatTime } from '#lib/i18n/format'

const PAUSE = 1200

type Versioned = { readonly version: number }
type Save<Values> = (values: Values) => Promise<FormResult<Versioned>>

/**
 * Saves one after the other, each with the version that the one before it answered: what a person saves and what
 * is saved by itself never stand in each other's way.
 */
export const useSaveInOrder = <Values extends Versioned>(first: number, save: Save<Values>) => {
  const version = useRef(first)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [refused, setRefused] = useState(false)

  const send = useCallback(
    (values: Values): Promise<FormResult<Versioned>> => {
      const next = last.current.then(async () => {
        const answer = await save({ ...values, version: version.current })
        if (answer.ok) {
          version.current = answer.value.version
          setSavedAt(formatTime(new Date().toTimeString()))
        }
        setRefused(!answer.ok)
        return answer
      })
      last.current = next.catch(() => setRefused(true))
      return next
    },
    [save],
  )
  return { send, savedAt, refused }
}

/** Saves a moment after the last stroke. What is refused stays on the page until it can be saved. */
export const useAutosave = <Values extends FieldValues>(
  form: UseFormReturn<FieldValues>,
  send: (values: Values) => Promise<unknown>,
): void => {
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(waiting)
        waiting = setTimeout(() => void send(form.getValues() as Values).catch(() => null), PAUSE)
      },
    })
    return () => {
      unsubscribe()
      clearTimeout(waiting)
    }
  }, [form, send])
}
