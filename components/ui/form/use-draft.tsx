'use client'

import { useCallback, useEffect, useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { formatTime } from '#lib/i18n/format'

type Stored = { at: string; values: FieldValues }

const read = (key: string): Stored | null => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Stored | null
  } catch {
    return null
  }
}

const without = (values: FieldValues, secret: readonly string[]): FieldValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !secret.includes(name)))

const clock = () => formatTime(new Date().toTimeString())

export type Draft = { savedAt: string | null; restored: boolean; discard: () => void }

/**
 * Keeps a half-filled form through a reload or a lost session, in this tab only.
 * `key` names the form and its case; fields in `secret` (identity numbers) are never kept. Null: keep nothing.
 */
export const useDraft = (
  form: UseFormReturn<FieldValues>,
  key: string | null,
  secret: readonly string[] = [],
): Draft => {
  const [savedAt, setSavedAt] = useState<string | null>(null)
  const [restored, setRestored] = useState(false)
  const place = key && `draft:${key}`
  const hidden = secret.join(' ')

  useEffect(() => {
    if (!place) return
    const draft = read(place)
    if (draft) {
      form.reset({ ...form.getValues(), ...draft.values }, { keepDefaultValues: true })
      setSavedAt(draft.at)
      setRestored(true)
    }
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const at = clock()
        sessionStorage.setItem(place, JSON.stringify({ at, values: without(values, hidden.split(' ')) }))
        setSavedAt(at)
      },
    })
  }, [form, place, hidden])

  const discard = useCallback(() => {
    if (place) sessionStorage.removeItem(place)
    setSavedAt(null)
    setRestored(false)
  }, [place])

  return { savedAt, restored, discard }
}
