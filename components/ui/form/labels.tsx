'use client'

import { createContext, use, useEffect } from 'react'
import type { Text } from '#lib/i18n/text'

/** The labels of a form's fields by path, so that its summary can name them. */
export type Labels = Map<string, Text>

export const LabelsContext = createContext<Labels | null>(null)

/** Tells the form what the field is called. */
export const useLabel = (name: string, label: Text): void => {
  const labels = use(LabelsContext)
  useEffect(() => {
    labels?.set(name, label)
  }, [labels, name, label])
}
