import type { Text } from '#lib/i18n/text'

/** The least of a step of five, or null where they are too few to be shown. */
export type Shown = number | null
export type NumbersRow = {
  readonly key: string
  readonly label: Text
  readonly cells: readonly Shown[]
}
/** The order of the cells. */
export const OUTCOMES = ['SIGNED', 'REFUSED', 'POSTPONED'] as const
