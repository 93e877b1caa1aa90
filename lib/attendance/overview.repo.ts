import 'server-only'
import { fromColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'
import type { MarkCode } from './codes.schema'

type Span = { readonly from: LocalDate; readonly to: LocalDate }

/** Time by person, group and half of the span: planned where `code` is null, else away. */
export type TimeRow = {
  readonly participantId: string
  readonly groupId: string
  readonly recent: boolean
  readonly code: MarkCode | null
  readonly quarters: number
}

/**
 * Everyone's time in the days, those from `split` on as `recent`. Everybody in a register has a first mark, so
 * planned time is counted from those; of the few exceptions the last mark counts.
 */
export const timeByPerson = async (
  tx: Tx,
  municipalityId: string,
  { from, to, split, groupId }: Span & { readonly split: LocalDate; readonly groupId: string | null },
): Promise<readonly TimeRow[]> =>
  tx.$queryRaw<TimeRow[]>`
    SELECT m."participantId", s."groupId", s."date" >= ${split}::date AS "recent", NULL AS "code",
      sum(s."quarters")::int AS "quarters"
    FROM "GroupSession" s
    JOIN "AttendanceMark" m ON m."municipalityId" = s."municipalityId" AND m."sessionId" = s."id" AND m."number" = 1
      AND m."date" = s."date"
    WHERE s."municipalityId" = ${municipalityId} AND m."municipalityId" = ${municipalityId}
      AND m."date" BETWEEN ${from}::date AND ${to}::date AND s."date" BETWEEN ${from}::date AND ${to}::date
      AND (${groupId}::uuid IS NULL OR s."groupId" = ${groupId}::uuid)
    GROUP BY 1, 2, 3
    UNION ALL
    SELECT m."participantId", s."groupId", m."date" >= ${split}::date, m."code", sum(m."absentQuarters")::int
    FROM "AttendanceMark" m
    JOIN "GroupSession" s ON s."municipalityId" = m."municipalityId" AND s."id" = m."sessionId"
      AND s."date" BETWEEN ${from}::date AND ${to}::date
    WHERE m."municipalityId" = ${municipalityId} AND m."code" <> 'PRESENT'
      AND m."date" BETWEEN ${from}::date AND ${to}::date
      AND (${groupId}::uuid IS NULL OR s."groupId" = ${groupId}::uuid)
      AND NOT EXISTS (
        SELECT 1 FROM "AttendanceMark" n
        WHERE n."municipalityId" = m."municipalityId" AND n."sessionId" = m."sessionId"
          AND n."participantId" = m."participantId" AND n."number" > m."number" AND n."number" > 1)
    GROUP BY 1, 2, 3, 4`

/** How many absences were decided about, and how many of those took back an ugyldig. */
export const decisionsIn = async (
  tx: Tx,
  municipalityId: string,
  { from, to }: Span,
): Promise<{ readonly invalid: number; readonly reversed: number }> => {
  const [row] = await tx.$queryRaw<{ invalid: number; reversed: number }[]>`
    SELECT count(*) FILTER (WHERE m."code" = 'INVALID')::int AS "invalid",
      count(*) FILTER (WHERE m."code" <> 'INVALID' AND p."code" = 'INVALID')::int AS "reversed"
    FROM "AttendanceMark" m
    LEFT JOIN "AttendanceMark" p ON p."municipalityId" = m."municipalityId" AND p."sessionId" = m."sessionId"
      AND p."participantId" = m."participantId" AND p."number" = m."number" - 1
    WHERE m."municipalityId" = ${municipalityId} AND m."decided"
      AND m."date" BETWEEN ${from}::date AND ${to}::date`
  return row ?? { invalid: 0, reversed: 0 }
}

/** One session of one person, with the mark that stands. */
export type PersonSession = {
  readonly sessionId: string
  readonly participantId: string
  readonly name: string
  readonly groupId: string
  readonly groupName: string
  readonly date: LocalDate
  readonly startMinute: number
  readonly quarters: number
  readonly code: MarkCode
  readonly absentQuarters: number
}

/** Every registered session of a group or of a person in the days, in order of time. */
export const sessionsOf = async (
  tx: Tx,
  municipalityId: string,
  { from, to, groupId, participantId }: Span & { groupId: string | null; participantId: string | null },
): Promise<readonly PersonSession[]> => {
  const rows = await tx.$queryRaw<(Omit<PersonSession, 'date'> & { date: Date })[]>`
    SELECT DISTINCT ON (s."date", s."startMinute", s."id", p."givenName", p."familyName", m."participantId")
      m."sessionId", m."participantId", p."givenName" || ' ' || p."familyName" AS "name", s."groupId",
      g."name" AS "groupName", s."date", s."startMinute", s."quarters", m."code", m."absentQuarters"
    FROM "AttendanceMark" m
    JOIN "GroupSession" s ON s."municipalityId" = m."municipalityId" AND s."id" = m."sessionId"
    JOIN "StudyGroup" g ON g."municipalityId" = s."municipalityId" AND g."id" = s."groupId"
    JOIN "Participant" p ON p."municipalityId" = m."municipalityId" AND p."id" = m."participantId"
    WHERE m."municipalityId" = ${municipalityId} AND m."date" BETWEEN ${from}::date AND ${to}::date
      AND (${groupId}::uuid IS NULL OR s."groupId" = ${groupId}::uuid)
      AND (${participantId}::uuid IS NULL OR m."participantId" = ${participantId}::uuid)
    ORDER BY s."date", s."startMinute", s."id", p."givenName", p."familyName", m."participantId", m."number" DESC`
  return rows.map(({ date, ...row }) => ({ ...row, date: fromColumn(date) }))
}
