import 'server-only'
import { toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { addDays, earliest, type LocalDate } from '#lib/values/local-date'
import { firstDay, lastDay, type Month } from '#lib/values/month'

type Attendance = {
  /** Quarters of the last four weeks: on the timetable, and absent. */
  readonly planned: number
  readonly absent: number
  /** Days of the month with ugyldig fravær. */
  readonly invalidDays: number
}

const FOUR_WEEKS = 28

/** A participant's attendance of late, as the newest mark of each session says. */
export const attendanceNow = async (
  tx: Tx,
  municipalityId: string,
  { participantId, today, month }: { participantId: string; today: LocalDate; month: Month },
): Promise<Attendance> => {
  const since = addDays(today, -FOUR_WEEKS)
  const [from, to] = [firstDay(month), lastDay(month)]
  const [row] = await tx.$queryRaw<Attendance[]>`
    SELECT coalesce(sum("quarters") FILTER (WHERE "date" > ${toColumn(since)}::date), 0)::int AS "planned",
      coalesce(sum("absentQuarters") FILTER (WHERE "date" > ${toColumn(since)}::date), 0)::int AS "absent",
      count(DISTINCT "date") FILTER (WHERE "code" = 'INVALID'
        AND "date" BETWEEN ${toColumn(from)}::date AND ${toColumn(to)}::date)::int AS "invalidDays"
    FROM (
      SELECT DISTINCT ON (m."sessionId") m."code", m."date", m."absentQuarters", s."quarters"
      FROM "AttendanceMark" m
      JOIN "GroupSession" s ON s."municipalityId" = m."municipalityId" AND s."id" = m."sessionId"
      WHERE m."municipalityId" = ${municipalityId} AND m."participantId" = ${participantId}::uuid
        AND m."date" >= ${toColumn(earliest(since, from))}::date
      ORDER BY m."sessionId", m."number" DESC) newest`
  return row ?? { planned: 0, absent: 0, invalidDays: 0 }
}

/** The stønad that was approved last, and its month. */
export const lastPayment = async (tx: Tx, municipalityId: string, participantId: string) => {
  const [row] = await tx.$queryRaw<{ month: Month; payableOre: number }[]>`
    SELECT r."month", p."payableOre" FROM "StipendPayment" p
    JOIN "StipendRun" r ON r."municipalityId" = p."municipalityId" AND r."id" = p."runId"
    WHERE p."municipalityId" = ${municipalityId} AND p."participantId" = ${participantId}::uuid
      AND r."status" IN ('APPROVED', 'EXPORTED')
    ORDER BY r."month" DESC LIMIT 1`
  return row ?? null
}
