'use client'

import { useEffect, useRef, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import type { FormResult } from '#lib/i18n/form-result'
import { formatTime } from '#lib/i18n/format'

const PAUSE = 1200

export type Autosave = {
  readonly state: 'idle' | 'saving' | 'refused'
  readonly savedAt: string | null
}

/**
 * Saves a moment after the last stroke. What is refused stays on the page, unsaved, until it can be; the version
 * that the server answers is the one that the next save carries.
 */
export const useAutosave = <Values extends FieldValues>(
  form: UseFormReturn<FieldValues>,
  save: (values: Values) => Promise<FormResult<{ version: number }>>,
): Autosave => {
  const [state, setState] = useState<Autosave['state']>('idle')
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const running = useRef(false)

  useEffect(() => {
    const send = async () => {
      if (running.current) {
        waiting.current = setTimeout(() => void send(), PAUSE)
        return
      }
      running.current = true
      setState('saving')
      const answer = await save(form.getValues() as Values).catch(() => null)
      if (answer?.ok) {
        form.setValue('version', answer.value.version)
        setSavedAt(formatTime(new Date().toTimeString()))
      }
      setState(answer?.ok ? 'idle' : 'refused')
      running.current = false
    }
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        if (!name || name === 'version') return
        clearTimeout(waiting.current)
        waiting.current = setTimeout(() => void send(), PAUSE)
      },
    })
    return () => {
      unsubscribe()
      clearTimeout(waiting.current)
    }
  }, [form, save])

  return { state, savedAt }
}
