import type { LocalDate } from '#lib/values/local-date'
import type { MarkCode } from './codes.schema'

/** One absence from one session, as a person who decides must see it. */
export type AbsenceView = {
  readonly sessionId: string
  readonly number: number
  readonly date: LocalDate
  readonly startMinute: number
  readonly groupName: string
  readonly code: MarkCode
  readonly absentQuarters: number
  readonly plannedQuarters: number
  readonly decided: boolean
  readonly reason: string | null
  readonly by: string
  /** `yyyy-mm-dd hh:mm` */
  readonly at: string
  /** What the law says of the day; null where the mark has no consequence of its own. */
  readonly law: { readonly result: 'KEPT' | 'LOST' | 'REVIEW'; readonly cite: string } | null
}

export type UnsettledView = {
  readonly participantId: string
  readonly name: string
  readonly language: string
  readonly absences: readonly AbsenceView[]
  /** The last day of the time to answer. */
  readonly answerBy: LocalDate | null
}

export type QuotaView = {
  readonly id:
    | 'selfCertifiedDays'
    | 'selfCertifiedTimes'
    | 'childIllness'
    | 'welfare'
    | 'religious'
    | 'holiday'
  readonly used: number
  readonly limit: number
  readonly cite: string
}

export type PersonAttendanceView = {
  readonly name: string
  readonly startedOn: LocalDate
  readonly absences: readonly AbsenceView[]
  readonly quotas: readonly QuotaView[]
}

/** A mark as a form names it: its session, and the number it was read at. */
export const markName = ({ sessionId, number }: Pick<AbsenceView, 'sessionId' | 'number'>): string =>
  `${sessionId} ${number}`
