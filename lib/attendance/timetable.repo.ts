import 'server-only'
import { isId } from '#lib/i18n/input'
import { fromColumn, fromNullableColumn, toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'
import type { Slot } from './timetable'

type Span = { readonly from: LocalDate; readonly to: LocalDate }

const overlapping = ({ from, to }: Span, first: string, last: string) => ({
  [first]: { lte: toColumn(to) },
  OR: [{ [last]: null }, { [last]: { gte: toColumn(from) } }],
})

export type ClosedDays = {
  readonly id: string
  readonly groupId: string | null
  readonly from: LocalDate
  readonly to: LocalDate
  readonly name: string
}

/** Days without teaching that the municipality has set itself, for all groups (`groupId` null) or one. */
export const closedDaysIn = async (
  tx: Tx,
  municipalityId: string,
  { from, to }: Span,
): Promise<readonly ClosedDays[]> => {
  const rows = await tx.closedDay.findMany({
    where: {
      municipalityId,
      removedAt: null,
      fromDate: { lte: toColumn(to) },
      toDate: { gte: toColumn(from) },
    },
    select: { id: true, groupId: true, fromDate: true, toDate: true, name: true },
    orderBy: [{ fromDate: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ fromDate, toDate, ...row }) => ({
    ...row,
    from: fromColumn(fromDate),
    to: fromColumn(toDate),
  }))
}

/** Every weekly time that holds on some of the days. */
export const slotsIn = async (tx: Tx, municipalityId: string, span: Span): Promise<readonly Slot[]> => {
  const rows = await tx.timetableSlot.findMany({
    where: { municipalityId, ...overlapping(span, 'validFrom', 'validTo') },
    orderBy: { id: 'asc' },
  })
  const closed = await closedDaysIn(tx, municipalityId, span)
  return rows.map(({ validFrom, validTo, ...row }) => ({
    ...row,
    closed: closed.filter(({ groupId }) => groupId === null || groupId === row.groupId),
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
  /** Everyone who stands in for the teacher, now or at another time. */
  readonly substituteIds: readonly string[]
}

export const groupsOf = async (tx: Tx, municipalityId: string): Promise<readonly GroupRow[]> => {
  const rows = await tx.studyGroup.findMany({
    where: { municipalityId },
    select: {
      id: true,
      name: true,
      kind: true,
      teacherId: true,
      teacher: { select: { name: true } },
      substitutions: { select: { substituteId: true } },
    },
    orderBy: { name: 'asc' },
  })
  return rows.map(({ teacher, substitutions, ...row }) => ({
    ...row,
    teacherName: teacher?.name ?? null,
    substituteIds: substitutions.map(({ substituteId }) => substituteId),
  }))
}

/** Whether the municipality has such a group. */
export const hasGroup = async (tx: Tx, municipalityId: string, id: string): Promise<boolean> =>
  isId(id) && (await tx.studyGroup.count({ where: { municipalityId, id } })) > 0

export type EnrolmentRow = {
  readonly groupId: string
  readonly participantId: string
  readonly from: LocalDate
  readonly to: LocalDate | null
  readonly name: string
  readonly startedOn: LocalDate | null
  readonly endedOn: LocalDate | null
}

type EnrolmentSql = Pick<EnrolmentRow, 'groupId' | 'participantId' | 'name'> & {
  readonly fromDate: Date
  readonly toDate: Date | null
  readonly startedOn: Date | null
  readonly endedOn: Date | null
}

/** Who is enrolled where on some of the days. */
export const enrolmentsIn = async (
  tx: Tx,
  municipalityId: string,
  span: Span,
): Promise<readonly EnrolmentRow[]> => {
  const { from, to } = span
  const rows = await tx.$queryRaw<EnrolmentSql[]>`
    SELECT e."groupId", e."participantId", e."fromDate", e."toDate",
      p."givenName" || ' ' || p."familyName" AS "name", p."programmeEndedOn" AS "endedOn",
      CASE WHEN g."subject" IS NULL THEN p."programmeStartedOn"
        ELSE coalesce(p."programmeStartedOn", t."startedOn") END AS "startedOn"
    FROM "Enrolment" e
    JOIN "Participant" p ON p."municipalityId" = e."municipalityId" AND p."id" = e."participantId"
    JOIN "StudyGroup" g ON g."municipalityId" = e."municipalityId" AND g."id" = e."groupId"
    LEFT JOIN "TrainingFile" t ON t."municipalityId" = e."municipalityId" AND t."participantId" = e."participantId"
    WHERE e."municipalityId" = ${municipalityId} AND e."fromDate" <= ${to}::date
      AND (e."toDate" IS NULL OR e."toDate" >= ${from}::date)
    ORDER BY e."id"`
  return rows.map(({ fromDate, toDate, startedOn, endedOn, ...row }) => ({
    ...row,
    from: fromColumn(fromDate),
    to: fromNullableColumn(toDate),
    startedOn: fromNullableColumn(startedOn),
    endedOn: fromNullableColumn(endedOn),
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
