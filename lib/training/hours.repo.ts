import 'server-only'
import { fromColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'
import { MODULE_QUARTERS, MODULES, type Subject } from './training-codes.schema'

/** One session of a class in norsk or samfunnskunnskap that the participant was registered at. */
export type TaughtSession = {
  readonly date: LocalDate
  readonly subject: Subject
  /** Which module of samfunnskunnskap the class had come to, 1 to 3. */
  readonly module: number
  readonly attendedQuarters: number
  readonly absentQuarters: number
  readonly certified: boolean
}

/**
 * The participant's sessions as the attendance register has them, in order. A class goes through the modules of
 * samfunnskunnskap one after the other, 25 hours each, so the hours it has had say which module a session is of.
 */
export const taughtSessions = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
): Promise<readonly TaughtSession[]> => {
  const rows = await tx.$queryRaw<(Omit<TaughtSession, 'date'> & { date: Date })[]>`
    WITH mine AS (
      SELECT DISTINCT ON (m."sessionId") m."sessionId", m."code", m."absentQuarters"
      FROM "AttendanceMark" m
      WHERE m."municipalityId" = ${municipalityId} AND m."participantId" = ${participantId}::uuid
      ORDER BY m."sessionId", m."number" DESC),
    held AS (
      SELECT s."id", s."date", s."startMinute", s."quarters", g."subject",
        sum(s."quarters") OVER (PARTITION BY s."groupId" ORDER BY s."date", s."startMinute") - s."quarters" AS "before"
      FROM "GroupSession" s
      JOIN "StudyGroup" g ON g."municipalityId" = s."municipalityId" AND g."id" = s."groupId"
      WHERE s."municipalityId" = ${municipalityId} AND g."subject" IS NOT NULL AND s."registeredAt" IS NOT NULL
        AND s."groupId" IN (
          SELECT x."groupId" FROM "GroupSession" x JOIN mine ON mine."sessionId" = x."id"
          WHERE x."municipalityId" = ${municipalityId}))
    SELECT h."date", h."subject", least(h."before" / ${MODULE_QUARTERS} + 1, ${MODULES})::int AS "module",
      (h."quarters" - mine."absentQuarters")::int AS "attendedQuarters",
      mine."absentQuarters"::int, mine."code" = 'MEDICAL' AS "certified"
    FROM mine JOIN held h ON h."id" = mine."sessionId"
    ORDER BY h."date", h."startMinute"`
  return rows.map(({ date, ...row }) => ({ ...row, date: fromColumn(date) }))
}
