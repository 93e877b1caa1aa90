import 'server-only'
import { fromColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'
import type { DayTime } from './trend.view'

type Wanted = { readonly from: LocalDate; readonly to: LocalDate; readonly groupId: string | null }

/** The time of each day, of a group or of everyone: planned by the sessions, away by the last of the marks. */
export const timeByDay = async (
  tx: Tx,
  municipalityId: string,
  { from, to, groupId }: Wanted,
): Promise<readonly DayTime[]> => {
  const rows = await tx.$queryRaw<(Omit<DayTime, 'date'> & { date: Date })[]>`
    SELECT s."date", NULL AS "code", sum(s."quarters" * s."people")::int AS "quarters"
    FROM "GroupSession" s
    WHERE s."municipalityId" = ${municipalityId} AND s."date" BETWEEN ${from}::date AND ${to}::date
      AND (${groupId}::uuid IS NULL OR s."groupId" = ${groupId}::uuid)
    GROUP BY 1
    UNION ALL
    SELECT m."date", m."code", sum(m."absentQuarters")::int
    FROM "AttendanceMark" m
    WHERE m."municipalityId" = ${municipalityId} AND m."code" <> 'PRESENT'
      AND m."date" BETWEEN ${from}::date AND ${to}::date
      AND (${groupId}::uuid IS NULL OR m."sessionId" IN (
        SELECT s."id" FROM "GroupSession" s
        WHERE s."municipalityId" = ${municipalityId} AND s."groupId" = ${groupId}::uuid))
      AND NOT EXISTS (
        SELECT 1 FROM "AttendanceMark" n
        WHERE n."municipalityId" = m."municipalityId" AND n."sessionId" = m."sessionId"
          AND n."participantId" = m."participantId" AND n."number" > m."number" AND n."number" > 1)
    GROUP BY 1, 2`
  return rows.map(({ date, ...row }) => ({ ...row, date: fromColumn(date) }))
}
