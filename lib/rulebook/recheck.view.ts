import type { LocalDate } from '#lib/values/local-date'

/** A number of the law behind an answer, which somebody should have read again by that day. */
export type RecheckView = {
  readonly parameter: string
  readonly title: string
  readonly recheckBy: LocalDate
}
