import type { LocalDate } from '#lib/values/local-date'
import type { MarkCode, RegisterCode, ReportKind } from './codes.schema'

/** A session in the past as a bar: the share of it attended, or unsettled. */
export type PastSessionView = { readonly id: string; readonly share: number; readonly uncertain: boolean }

export type RegisterRowView = {
  readonly participantId: string
  readonly name: string
  readonly language: string
  readonly code: RegisterCode
  readonly absentQuarters: number
  /** Filled in from leave, illness or what the participant has said, and not yet saved. */
  readonly prefilled: boolean
  readonly reported: ReportKind | null
  /** Leave for some hours of the day. */
  readonly leaveHours: number | null
  readonly leaveKind: string | null
  readonly leaveReason: string | null
  /** What a named person has decided: the register shows it and leaves it alone. */
  readonly decided: MarkCode | null
  readonly past: readonly PastSessionView[]
}

/** What is used of the quotas before this session: egenmelding in days and times, and days with a sick child. */
export type QuotaUse = {
  readonly days: number
  readonly times: number
  readonly child: { readonly used: number; readonly limit: number }
}

export type SessionPlace = {
  readonly groupId: string
  readonly date: LocalDate
  readonly startMinute: number
}

export type RegisterView = SessionPlace & {
  readonly groupName: string
  readonly teacherName: string | null
  readonly quarters: number
  readonly room: string
  /** 0: never saved. */
  readonly version: number
  readonly saved: { readonly by: string; readonly at: string } | null
  readonly rows: readonly RegisterRowView[]
  readonly quotas: Readonly<Record<string, QuotaUse>>
  readonly previous: SessionPlace | null
  readonly next: SessionPlace | null
  /** Why it can only be read: a closed month, another's group, a day that has not come. */
  readonly locked: 'month-closed' | 'not-own-group' | 'in-future' | null
}

/** The path of a session: the clock as in a timetable, `0830`. */
export const sessionHref = ({ groupId, date, startMinute }: SessionPlace): string =>
  `/attendance/${groupId}/${date}/${clockOf(startMinute).replace('.', '')}`

/** `08.30`, from minutes after midnight. */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}`

/** Minutes after midnight of a path's `0830`; null when it is no time of day. */
export const startMinuteOf = (path: string): number | null => {
  if (!/^([01]\d|2[0-3])[0-5]\d$/.test(path)) return null
  return Number(path.slice(0, 2)) * 60 + Number(path.slice(2))
}
