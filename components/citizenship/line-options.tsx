import type { Control, FieldValues } from 'react-hook-form'
import type { Text } from '#lib/i18n/text'

export type LineProps = { control: Control<FieldValues>; warnings: readonly string[] }

export const options = (texts: Readonly<Record<string, Text>>, without: readonly string[] = []) =>
  Object.entries(texts)
    .filter(([value]) => !without.includes(value))
    .map(([value, label]) => ({ value, label }))
