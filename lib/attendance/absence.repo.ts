import 'server-only'
import { fromColumn, toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { Prisma } from '#lib/platform/generated/client'
import { type LocalDate, localDate } from '#lib/values/local-date'
import type { LeaveOutcome, MarkCode } from './codes.schema'

/** The last mark of one who was not present the whole session, with who set it. */
export type AbsentMark = {
  readonly participantId: string
  readonly sessionId: string
  readonly date: LocalDate
  readonly startMinute: number
  readonly groupName: string
  readonly code: MarkCode
  readonly absentQuarters: number
  /** Of all the participant's sessions that day. */
  readonly plannedQuarters: number
  readonly number: number
  readonly decided: boolean
  readonly reason: string | null
  readonly by: string
  readonly at: Date
}

type Span = {
  readonly from: LocalDate
  readonly to: LocalDate
  /** Of these alone; everyone's where it is left out. */
  readonly participantIds?: readonly string[]
}

type Absences = Span & {
  /** Lateness too, which the law has nothing to say about. */
  readonly withLate?: boolean
}

const listed = (ids: readonly string[] | undefined): string[] | null => (ids ? [...ids] : null)

/**
 * Everyone's absence from a day to a day: one statement, whatever the number of people. `OFFSET 0` keeps the marks of
 * each day on which somebody was away looked up by that day: few days are, and reading all marks instead is slow.
 */
export const absentMarks = async (
  tx: Tx,
  municipalityId: string,
  { from, to, participantIds, withLate = true }: Absences,
): Promise<readonly AbsentMark[]> => {
  const law = withLate ? Prisma.empty : Prisma.sql`AND "code" <> 'LATE'`
  const [answer] = await tx.$queryRaw<{ rows: readonly (Omit<AbsentMark, 'at'> & { at: string })[] }[]>`
    WITH away AS (
      SELECT DISTINCT "participantId", "date" FROM "AttendanceMark"
      WHERE "municipalityId" = ${municipalityId} AND "code" <> 'PRESENT' ${law}
        AND "date" BETWEEN ${from}::date AND ${to}::date
        AND (${listed(participantIds)}::uuid[] IS NULL OR "participantId" = ANY(${listed(participantIds)}::uuid[]))
    ), mark AS (
      SELECT m."participantId", m."sessionId", m."date", m."code", m."absentQuarters", m."number", m."decided",
        m."reason", m."markedAt", m."markedById", s."startMinute", s."groupId",
        max(m."number") OVER (PARTITION BY m."participantId", m."date", m."sessionId") AS "last",
        sum(s."quarters") FILTER (WHERE m."number" = 1) OVER (PARTITION BY m."participantId", m."date")
          AS "plannedQuarters"
      FROM away
      CROSS JOIN LATERAL (
        SELECT * FROM "AttendanceMark" one
        WHERE one."municipalityId" = ${municipalityId} AND one."participantId" = away."participantId"
          AND one."date" = away."date"
        OFFSET 0) m
      JOIN "GroupSession" s ON s."municipalityId" = ${municipalityId} AND s."id" = m."sessionId"
    )
    SELECT coalesce(json_agg(latest), '[]') AS "rows" FROM (
      SELECT m."participantId", m."sessionId", m."date", m."startMinute", g."name" AS "groupName", m."code",
        m."absentQuarters", m."number", m."decided", m."reason", coalesce(u."name", '') AS "by",
        m."markedAt" AS "at", m."plannedQuarters"
      FROM mark m
      JOIN "StudyGroup" g ON g."municipalityId" = ${municipalityId} AND g."id" = m."groupId"
      LEFT JOIN "StaffUser" u ON u."municipalityId" = ${municipalityId} AND u."id" = m."markedById"
      WHERE m."number" = m."last" AND m."code" <> 'PRESENT' ${law}
      ORDER BY m."date", m."startMinute", m."sessionId", m."participantId") latest`
  return (answer?.rows ?? []).map(({ at, ...row }) => ({ ...row, at: new Date(at) }))
}

export type LeaveRow = {
  readonly id: string
  readonly participantId: string
  readonly kind: string
  readonly from: LocalDate
  readonly to: LocalDate
  readonly withStipend: boolean
  readonly reason: string
  readonly details: Readonly<Record<string, unknown>>
  readonly outcome: LeaveOutcome
  readonly decisionId: string | null
}

/** Leave that touches the days, granted, refused or applied for: of each the row that no other has taken over for. */
export const leavesIn = async (
  tx: Tx,
  municipalityId: string,
  { from, to, participantIds }: Span,
): Promise<readonly LeaveRow[]> => {
  const rows = await tx.leave.findMany({
    where: {
      municipalityId,
      ...(participantIds && { participantId: { in: [...participantIds] } }),
      fromDate: { lte: toColumn(to) },
      toDate: { gte: toColumn(from) },
      outcome: { not: 'WITHDRAWN' },
      replacedBy: null,
    },
    orderBy: [{ fromDate: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ fromDate, toDate, details, outcome, ...row }) => ({
    ...row,
    outcome: outcome as LeaveOutcome,
    from: fromColumn(fromDate),
    to: fromColumn(toDate),
    details: details as Readonly<Record<string, unknown>>,
  }))
}

const ALWAYS = { from: localDate('1900-01-01'), to: localDate('2199-12-31') }

/** All of a participant's leave, also what has not begun. */
export const leavesOf = (tx: Tx, municipalityId: string, participantId: string) =>
  leavesIn(tx, municipalityId, { ...ALWAYS, participantIds: [participantId] })

/** Days on which somebody with granted leave came after all, in time or late. */
export const presentDuringLeave = async (
  tx: Tx,
  municipalityId: string,
  { from, to, participantIds }: Span,
): Promise<readonly { participantId: string; date: LocalDate }[]> => {
  const rows = await tx.$queryRaw<{ participantId: string; date: Date }[]>`
    SELECT DISTINCT m."participantId", m."date" FROM "Leave" l
    JOIN "AttendanceMark" m ON m."municipalityId" = l."municipalityId" AND m."participantId" = l."participantId"
      AND m."date" BETWEEN l."fromDate" AND l."toDate" AND m."code" IN ('PRESENT', 'LATE')
    WHERE l."municipalityId" = ${municipalityId} AND l."outcome" = 'GRANTED'
      AND l."fromDate" <= ${to}::date AND l."toDate" >= ${from}::date
      AND (${listed(participantIds)}::uuid[] IS NULL OR l."participantId" = ANY(${listed(participantIds)}::uuid[]))
      AND NOT EXISTS (
        SELECT 1 FROM "AttendanceMark" n
        WHERE n."municipalityId" = m."municipalityId" AND n."sessionId" = m."sessionId"
          AND n."participantId" = m."participantId" AND n."number" > m."number" AND n."number" > 1)`
  return rows.map(({ date, ...row }) => ({ ...row, date: fromColumn(date) }))
}

export type DecidedMark = {
  readonly sessionId: string
  readonly date: LocalDate
  readonly number: number
  readonly code: MarkCode
  readonly absentQuarters: number
  readonly sessionQuarters: number
  readonly by: string
  readonly at: Date
}

/** The last mark of a participant in each of the sessions. */
export const latestMarksIn = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
  sessionIds: readonly string[],
): Promise<readonly DecidedMark[]> => {
  const rows = await tx.$queryRaw<(Omit<DecidedMark, 'date'> & { date: Date })[]>`
    SELECT DISTINCT ON (m."sessionId") m."sessionId", m."date", m."number", m."code", m."absentQuarters",
      s."quarters" AS "sessionQuarters", coalesce(u."name", '') AS "by", m."markedAt" AS "at"
    FROM "AttendanceMark" m
    JOIN "GroupSession" s ON s."municipalityId" = m."municipalityId" AND s."id" = m."sessionId"
    LEFT JOIN "StaffUser" u ON u."municipalityId" = m."municipalityId" AND u."id" = m."markedById"
    WHERE m."municipalityId" = ${municipalityId} AND m."participantId" = ${participantId}::uuid
      AND m."sessionId" = ANY(${[...sessionIds]}::uuid[])
    ORDER BY m."sessionId", m."number" DESC`
  return rows.map(({ date, ...row }) => ({ ...row, date: fromColumn(date) }))
}

type NewDecision = Pick<DecidedMark, 'sessionId' | 'date' | 'number' | 'code' | 'absentQuarters'>

/** Adds what was decided as new marks, in one statement. */
export const addDecisions = async (
  tx: Tx,
  municipalityId: string,
  decision: { readonly participantId: string; readonly reason: string; readonly by: string },
  marks: readonly NewDecision[],
): Promise<void> => {
  const { participantId, reason, by } = decision
  await tx.attendanceMark.createMany({
    data: marks.map(({ date, ...mark }) => ({
      ...mark,
      municipalityId,
      participantId,
      date: toColumn(date),
      decided: true,
      reason: reason || null,
      markedById: by,
    })),
  })
}

export type AbsencePerson = {
  readonly id: string
  readonly name: string
  readonly caseNumber: string
  readonly language: string
  readonly startedOn: LocalDate
  readonly childBirthDates: readonly LocalDate[]
}

type PersonRow = Omit<AbsencePerson, 'startedOn' | 'childBirthDates'> & {
  readonly startedOn: Date
  readonly births: readonly Date[]
}

/** What the law of absence asks about people; those whose programme has not begun are left out. */
export const absencePeople = async (
  tx: Tx,
  municipalityId: string,
  ids?: readonly string[],
): Promise<readonly AbsencePerson[]> => {
  const rows = await tx.$queryRaw<PersonRow[]>`
    SELECT p."id", p."givenName" || ' ' || p."familyName" AS "name", p."caseNumber", p."language",
      p."programmeStartedOn" AS "startedOn",
      ARRAY(SELECT f."birthDate" FROM "FamilyMember" f
       WHERE f."municipalityId" = p."municipalityId" AND f."participantId" = p."id"
         AND f."relation" = 'CHILD' AND f."birthDate" IS NOT NULL
       ORDER BY f."birthDate") AS "births"
    FROM "Participant" p
    WHERE p."municipalityId" = ${municipalityId} AND p."programmeStartedOn" IS NOT NULL
      AND (${listed(ids)}::uuid[] IS NULL OR p."id" = ANY(${listed(ids)}::uuid[]))
    ORDER BY p."id"`
  return rows.map(({ startedOn, births, ...row }) => ({
    ...row,
    startedOn: fromColumn(startedOn),
    childBirthDates: births.map(fromColumn),
  }))
}

/**
 * Who has leave, or at least so many days of absence that the law has something to say about: lateness alone has
 * no consequence.
 */
export const idsWithAbsence = async (
  tx: Tx,
  municipalityId: string,
  { from, leastDays }: { readonly from: LocalDate; readonly leastDays: number },
): Promise<readonly string[]> => {
  const rows = await tx.$queryRaw<{ participantId: string }[]>`
    SELECT "participantId" FROM "AttendanceMark"
    WHERE "municipalityId" = ${municipalityId} AND "code" <> 'PRESENT' AND "code" <> 'LATE'
      AND "date" >= ${from}::date
    GROUP BY 1 HAVING count(DISTINCT "date") >= ${leastDays}
    UNION SELECT "participantId" FROM "Leave" WHERE "municipalityId" = ${municipalityId}`
  return rows.map(({ participantId }) => participantId)
}

/** How many absences nobody has explained or decided about. */
export const countUnexplained = async (tx: Tx, municipalityId: string, from: LocalDate): Promise<number> => {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM "AttendanceMark" m
    WHERE m."municipalityId" = ${municipalityId} AND m."code" = 'UNEXPLAINED' AND m."date" >= ${from}::date
      AND NOT EXISTS (
        SELECT 1 FROM "AttendanceMark" n
        WHERE n."municipalityId" = m."municipalityId" AND n."sessionId" = m."sessionId"
          AND n."participantId" = m."participantId" AND n."number" > m."number" AND n."number" > 1)`
  return row?.count ?? 0
}
