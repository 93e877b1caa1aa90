import type { LocalDate } from '#lib/values/local-date'

export type ReportedSession = {
  readonly date: LocalDate
  readonly startMinute: number
  readonly quarters: number
  /** `sent` or written by the municipality: shown, not changed. */
  readonly state: 'open' | 'sent' | 'ahead'
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

/** All that the link shows: one group's sessions of its days, and who goes there. */
export type ReportView = {
  readonly groupName: string
  readonly recipient: string
  readonly sessions: readonly ReportedSession[]
}
