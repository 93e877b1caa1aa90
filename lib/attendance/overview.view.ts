import type { LocalDate } from '#lib/values/local-date'
import type { QuotaView } from './absence.view'
import type { Counts } from './attendance-counts.view'
import type { MarkCode } from './codes.schema'
import type { SessionPlace } from './register.view'
import type { TrendView } from './trend.view'

/** Why somebody should ask: the shares that the rule looked at, in four weeks and the four before. */
export type Warning = {
  readonly because: 'LOW' | 'FALLING'
  readonly recent: number
  readonly before: number | null
}

export type GroupShare = {
  readonly groupId: string
  readonly name: string
  readonly kind: string
  readonly members: number
  readonly counts: Counts
}

export type PersonShare = {
  readonly participantId: string
  readonly name: string
  readonly caseNumber: string
  readonly counts: Counts
  readonly warning: Warning | null
}

export type NearLimit = Pick<QuotaView, 'id' | 'used' | 'limit' | 'cite'> & {
  readonly participantId: string
  readonly name: string
}

/** Four weeks of attendance: the municipality's or one group's. */
export type OverviewView = {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly total: Counts
  readonly before: Counts
  readonly groups: readonly GroupShare[]
  readonly people: readonly PersonShare[]
  readonly nearLimit: readonly NearLimit[]
  /** Ugyldig set in the four weeks, and taken back. */
  readonly decisions: { readonly invalid: number; readonly reversed: number }
}

export type GridCell = { readonly code: MarkCode; readonly absentQuarters: number } | null

/** A week of sessions across, and people down. */
export type WeekGridView = {
  readonly monday: LocalDate
  readonly columns: readonly (SessionPlace & { readonly groupName: string; readonly registered: boolean })[]
  readonly rows: readonly {
    readonly participantId: string
    readonly name: string
    readonly cells: readonly GridCell[]
  }[]
}

/** One day of a person's year. */
export type DayView = {
  readonly date: LocalDate
  readonly planned: number
  readonly absent: number
  /** The mark that was away the longest that day. */
  readonly code: MarkCode
}

/** A person's twelve months, day by day and summed up. */
export type YearView = {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly days: readonly DayView[]
  readonly trend: TrendView
}
