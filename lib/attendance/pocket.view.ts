import type { LocalDate } from '#lib/values/local-date'
import type { ReportKind } from './codes.schema'

export type Report = { readonly kind: ReportKind; readonly date: LocalDate }

/** All that the page behind the code knows: no name, no number, no group. */
export type PocketView = {
  readonly language: string
  readonly municipality: string
  readonly today: LocalDate
  readonly tomorrow: LocalDate
  /** Days of unexplained absence that the participant has been asked about, and until when to answer. */
  readonly asked: { readonly days: readonly LocalDate[]; readonly answerBy: LocalDate } | null
  readonly reports: readonly Report[]
}
