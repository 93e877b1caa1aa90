const TYPED = /^(\d{1,2})[.,\-/ ]+(\d{1,2})[.,\-/ ]+(\d{4})$/
const DIGITS = /^(\d{2})(\d{2})(\d{4})$/
const STORED = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * What a person typed (`7.5.2027`, `07052027`) as `yyyy-mm-dd`; other words come back as they are.
 * Whether the day exists is for the schema to say, so that 31.02. gets its own answer.
 */
export const storedDate = (typed: string): string => {
  const words = typed.trim()
  const parts = TYPED.exec(words) ?? DIGITS.exec(words)
  if (!parts) return words

  const [, day = '', month = '', year = ''] = parts
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** `yyyy-mm-dd` as `dd.mm.yyyy`; other words come back as they are. */
export const typedDate = (stored: string): string => stored.replace(STORED, '$3.$2.$1')
