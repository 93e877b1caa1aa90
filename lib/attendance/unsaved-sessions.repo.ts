import 'server-only'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'
import type { PlannedSession } from './timetable'

/** The times of the timetable on these days for which no register is saved, oldest first. */
export const unsavedSessions = async (
  tx: Tx,
  municipalityId: string,
  days: readonly LocalDate[],
): Promise<readonly PlannedSession[]> => {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return []
  const [answer] = await tx.$queryRaw<{ rows: readonly PlannedSession[] }[]>`
    SELECT coalesce(json_agg(session), '[]') AS "rows" FROM (
      SELECT t."groupId", t."startMinute", t."quarters", t."room", days."date"
      FROM unnest(${[...days]}::date[]) AS days ("date")
      JOIN "TimetableSlot" t ON t."municipalityId" = ${municipalityId}
        AND t."weekday" = extract(isodow FROM days."date")
        AND t."validFrom" <= days."date" AND (t."validTo" IS NULL OR t."validTo" >= days."date")
      WHERE (t."groupId", days."date", t."startMinute") NOT IN (
          SELECT s."groupId", s."date", s."startMinute" FROM "GroupSession" s
          WHERE s."municipalityId" = ${municipalityId} AND s."registeredAt" IS NOT NULL
            AND s."date" BETWEEN ${first}::date AND ${last}::date)
        AND NOT EXISTS (
          SELECT 1 FROM "ClosedDay" c
          WHERE c."municipalityId" = ${municipalityId} AND c."removedAt" IS NULL
            AND (c."groupId" IS NULL OR c."groupId" = t."groupId")
            AND days."date" BETWEEN c."fromDate" AND c."toDate")
      ORDER BY days."date", t."startMinute", t."id") session`
  return answer?.rows ?? []
}
