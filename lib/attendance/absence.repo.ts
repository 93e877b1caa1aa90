import 'server-only'
import { fromColumn, toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'
import type { MarkCode } from './codes.schema'

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

type Span = { readonly from: LocalDate; readonly to: LocalDate; readonly participantId?: string }

/** Everyone's absence from a day to a day: one statement, whatever the number of people. */
export const absentMarks = async (
  tx: Tx,
  municipalityId: string,
  { from, to, participantId }: Span,
): Promise<readonly AbsentMark[]> => {
  const rows = await tx.$queryRaw<(Omit<AbsentMark, 'date'> & { date: Date })[]>`
    SELECT m."participantId", m."sessionId", m."date", s."startMinute", g."name" AS "groupName", m."code",
      m."absentQuarters", m."number", m."decided", m."reason", coalesce(u."name", '') AS "by", m."markedAt" AS "at",
      (SELECT sum(d."quarters")::int FROM "AttendanceMark" o
       JOIN "GroupSession" d ON d."municipalityId" = o."municipalityId" AND d."id" = o."sessionId"
       WHERE o."municipalityId" = m."municipalityId" AND o."participantId" = m."participantId"
         AND o."date" = m."date" AND o."number" = 1) AS "plannedQuarters"
    FROM "AttendanceMark" m
    JOIN "GroupSession" s ON s."municipalityId" = m."municipalityId" AND s."id" = m."sessionId"
    JOIN "StudyGroup" g ON g."municipalityId" = s."municipalityId" AND g."id" = s."groupId"
    LEFT JOIN "StaffUser" u ON u."municipalityId" = m."municipalityId" AND u."id" = m."markedById"
    WHERE m."municipalityId" = ${municipalityId} AND m."code" <> 'PRESENT'
      AND m."date" BETWEEN ${from}::date AND ${to}::date
      AND (${participantId ?? null}::uuid IS NULL OR m."participantId" = ${participantId ?? null}::uuid)
      AND NOT EXISTS (
        SELECT 1 FROM "AttendanceMark" n
        WHERE n."municipalityId" = m."municipalityId" AND n."sessionId" = m."sessionId"
          AND n."participantId" = m."participantId" AND n."number" > m."number")
    ORDER BY m."date", s."startMinute", m."sessionId", m."participantId"`
  return rows.map(({ date, ...row }) => ({ ...row, date: fromColumn(date) }))
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
}

/** Granted leave that touches the days. */
export const leavesIn = async (
  tx: Tx,
  municipalityId: string,
  { from, to, participantId }: Span,
): Promise<readonly LeaveRow[]> => {
  const rows = await tx.leave.findMany({
    where: {
      municipalityId,
      ...(participantId && { participantId }),
      fromDate: { lte: toColumn(to) },
      toDate: { gte: toColumn(from) },
    },
    orderBy: [{ fromDate: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ fromDate, toDate, details, ...row }) => ({
    ...row,
    from: fromColumn(fromDate),
    to: fromColumn(toDate),
    details: details as Readonly<Record<string, unknown>>,
  }))
}

/** Days on which somebody with granted leave was registered as present after all. */
export const presentDuringLeave = async (
  tx: Tx,
  municipalityId: string,
  { from, to, participantId }: Span,
): Promise<readonly { participantId: string; date: LocalDate }[]> => {
  const rows = await tx.$queryRaw<{ participantId: string; date: Date }[]>`
    SELECT DISTINCT m."participantId", m."date" FROM "Leave" l
    JOIN "AttendanceMark" m ON m."municipalityId" = l."municipalityId" AND m."participantId" = l."participantId"
      AND m."date" BETWEEN l."fromDate" AND l."toDate" AND m."code" = 'PRESENT'
    WHERE l."municipalityId" = ${municipalityId}
      AND l."fromDate" <= ${to}::date AND l."toDate" >= ${from}::date
      AND (${participantId ?? null}::uuid IS NULL OR l."participantId" = ${participantId ?? null}::uuid)
      AND NOT EXISTS (
        SELECT 1 FROM "AttendanceMark" n
        WHERE n."municipalityId" = m."municipalityId" AND n."sessionId" = m."sessionId"
          AND n."participantId" = m."participantId" AND n."number" > m."number")`
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
  readonly language: string
  readonly startedOn: LocalDate
  readonly childBirthDates: readonly LocalDate[]
}

/** What the law of absence asks about people; those whose programme has not begun are left out. */
export const absencePeople = async (
  tx: Tx,
  municipalityId: string,
  ids?: readonly string[],
): Promise<readonly AbsencePerson[]> => {
  const rows = await tx.participant.findMany({
    where: { municipalityId, programmeStartedOn: { not: null }, ...(ids && { id: { in: [...ids] } }) },
    select: {
      id: true,
      givenName: true,
      familyName: true,
      language: true,
      programmeStartedOn: true,
      family: { where: { relation: 'CHILD', birthDate: { not: null } }, orderBy: { birthDate: 'asc' } },
    },
  })
  return rows.flatMap(({ programmeStartedOn, givenName, familyName, family, ...row }) =>
    programmeStartedOn
      ? [
          {
            ...row,
            name: `${givenName} ${familyName}`,
            startedOn: fromColumn(programmeStartedOn),
            childBirthDates: family.flatMap(({ birthDate }) => (birthDate ? [fromColumn(birthDate)] : [])),
          },
        ]
      : [],
  )
}
