import type { Recheck } from '#lib/law/dated'
import type { LocalDate } from '#lib/values/local-date'
import type { CircumstanceKind, LeaveOutcome, MarkCode, ReportKind } from './codes.schema'

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
  /** What the participant has said of the day. */
  readonly said: ReportKind | null
}

export type UnsettledView = {
  readonly participantId: string
  readonly name: string
  readonly language: string
  readonly absences: readonly AbsenceView[]
  /** When the participant was asked, if so. */
  readonly askedOn: LocalDate | null
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

/** Leave or a period of illness as it stands. */
export type LeaveView = {
  readonly id: string
  readonly kind: string
  readonly from: LocalDate
  readonly to: LocalDate
  readonly outcome: LeaveOutcome
  readonly withStipend: boolean
  readonly reason: string
  readonly details: Readonly<Record<string, unknown>>
  /** The decision with a letter that it rests on. */
  readonly decisionId: string | null
}

export type CircumstanceView = {
  readonly id: string
  readonly kind: CircumstanceKind
  readonly childBirthDate: LocalDate | null
  readonly from: LocalDate | null
  readonly to: LocalDate | null
  readonly reason: string
}

export type PersonAttendanceView = {
  readonly name: string
  readonly startedOn: LocalDate
  readonly childBirthDates: readonly LocalDate[]
  readonly leaves: readonly LeaveView[]
  readonly circumstances: readonly CircumstanceView[]
  readonly absences: readonly AbsenceView[]
  readonly quotas: readonly QuotaView[]
  readonly recheck: readonly Recheck[]
}

/** A mark as a form names it: its session, and the number it was read at. */
export const markName = ({ sessionId, number }: Pick<AbsenceView, 'sessionId' | 'number'>): string =>
  `${sessionId} ${number}`
