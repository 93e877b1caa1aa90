import type { Text } from '#lib/i18n/text'

/** A table of texts by code as the options of a list. */
export const optionsOf = (texts: Readonly<Record<string, Text>>) =>
  Object.entries(texts).map(([value, label]) => ({ value, label }))
