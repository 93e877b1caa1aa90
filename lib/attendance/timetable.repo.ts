import 'server-only'
import { fromColumn, fromNullableColumn, toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'
import type { Slot } from './timetable'

type Span = { readonly from: LocalDate; readonly to: LocalDate }

const overlapping = ({ from, to }: Span, first: string, last: string) => ({
  [first]: { lte: toColumn(to) },
  OR: [{ [last]: null }, { [last]: { gte: toColumn(from) } }],
})

/** Every weekly time that holds on some of the days. */
export const slotsIn = async (tx: Tx, municipalityId: string, span: Span): Promise<readonly Slot[]> => {
  const rows = await tx.timetableSlot.findMany({
    where: { municipalityId, ...overlapping(span, 'validFrom', 'validTo') },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ validFrom, validTo, ...row }) => ({
    ...row,
    validFrom: fromColumn(validFrom),
    validTo: fromNullableColumn(validTo),
  }))
}

export type GroupRow = {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly teacherId: string | null
  readonly teacherName: string | null
}

export const groupsOf = async (tx: Tx, municipalityId: string): Promise<readonly GroupRow[]> => {
  const rows = await tx.studyGroup.findMany({
    where: { municipalityId },
    select: { id: true, name: true, kind: true, teacherId: true, teacher: { select: { name: true } } },
    orderBy: { name: 'asc' },
  })
  return rows.map(({ teacher, ...row }) => ({ ...row, teacherName: teacher?.name ?? null }))
}

export type EnrolmentRow = {
  readonly groupId: string
  readonly participantId: string
  readonly from: LocalDate
  readonly to: LocalDate | null
  readonly name: string
  readonly startedOn: LocalDate | null
  readonly endedOn: LocalDate | null
}

/** Who is enrolled where on some of the days. */
export const enrolmentsIn = async (
  tx: Tx,
  municipalityId: string,
  span: Span,
): Promise<readonly EnrolmentRow[]> => {
  const rows = await tx.enrolment.findMany({
    where: { municipalityId, ...overlapping(span, 'fromDate', 'toDate') },
    include: {
      participant: {
        select: {
          givenName: true,
          familyName: true,
          programmeStartedOn: true,
          programmeEndedOn: true,
          training: { select: { startedOn: true } },
        },
      },
      group: { select: { subject: true } },
    },
  })
  return rows.map(({ groupId, participantId, fromDate, toDate, participant, group }) => ({
    groupId,
    participantId,
    from: fromColumn(fromDate),
    to: fromNullableColumn(toDate),
    name: `${participant.givenName} ${participant.familyName}`,
    startedOn: fromNullableColumn(
      participant.programmeStartedOn ?? (group.subject ? (participant.training?.startedOn ?? null) : null),
    ),
    endedOn: fromNullableColumn(participant.programmeEndedOn),
  }))
}

export type SavedSession = {
  readonly groupId: string
  readonly date: LocalDate
  readonly startMinute: number
  readonly quarters: number
  readonly room: string
  readonly present: number
  readonly exceptions: number
  readonly pending: number
}

/** The registers saved for some of the days, with how many were present, not so, and unsettled. */
export const savedSessions = async (
  tx: Tx,
  municipalityId: string,
  { from, to }: Span,
): Promise<readonly SavedSession[]> => {
  const rows = await tx.$queryRaw<(Omit<SavedSession, 'date'> & { date: Date })[]>`
    SELECT s."groupId", s."date", s."startMinute", s."quarters", s."room",
      count(m."code") FILTER (WHERE m."code" = 'PRESENT')::int AS "present",
      count(m."code") FILTER (WHERE m."code" <> 'PRESENT')::int AS "exceptions",
      count(m."code") FILTER (WHERE m."code" = 'UNEXPLAINED')::int AS "pending"
    FROM "GroupSession" s
    LEFT JOIN LATERAL (
      SELECT DISTINCT ON (x."participantId") x."code" FROM "AttendanceMark" x
      WHERE x."municipalityId" = s."municipalityId" AND x."sessionId" = s."id"
      ORDER BY x."participantId", x."number" DESC) m ON true
    WHERE s."municipalityId" = ${municipalityId} AND s."date" BETWEEN ${from}::date AND ${to}::date
      AND s."registeredAt" IS NOT NULL
    GROUP BY s."groupId", s."date", s."startMinute", s."quarters", s."room"`
  return rows.map(({ date, ...row }) => ({ ...row, date: fromColumn(date) }))
}

/** Which sessions of the days have a saved register: for finding those that have not. */
export const savedSessionKeys = async (tx: Tx, municipalityId: string, { from, to }: Span) => {
  const rows = await tx.groupSession.findMany({
    where: {
      municipalityId,
      date: { gte: toColumn(from), lte: toColumn(to) },
      registeredAt: { not: null },
    },
    select: { groupId: true, date: true, startMinute: true },
  })
  return rows.map(({ date, ...row }) => ({ ...row, date: fromColumn(date) }))
}
