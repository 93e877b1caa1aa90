import 'server-only'
import { toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { dayOfWeek, type LocalDate } from '#lib/values/local-date'
import type { DaySession } from './my-day.view'

/** The sessions a weekday's timetable asks of a teacher, or of an adviser's participants, in order of time. */
export const sessionsOfDay = (
  tx: Tx,
  municipalityId: string,
  { staffId, date }: { readonly staffId: string; readonly date: LocalDate },
): Promise<readonly DaySession[]> => {
  const day = toColumn(date)
  return tx.$queryRaw<DaySession[]>`
    SELECT g."id" AS "groupId", g."name" AS "groupName", g."teacherId", t."name" AS "teacherName",
      slot."startMinute", slot."room", e."members"::int AS "members", m."present"::int AS "present"
    FROM "TimetableSlot" slot
    JOIN "StudyGroup" g ON g."municipalityId" = slot."municipalityId" AND g."id" = slot."groupId"
    LEFT JOIN "StaffUser" t ON t."municipalityId" = g."municipalityId" AND t."id" = g."teacherId"
    JOIN LATERAL (
      SELECT count(*) AS "members", bool_or(p."adviserId" = ${staffId}::uuid) AS "own"
      FROM "Enrolment" x JOIN "Participant" p ON p."municipalityId" = x."municipalityId" AND p."id" = x."participantId"
      WHERE x."municipalityId" = g."municipalityId" AND x."groupId" = g."id" AND x."fromDate" <= ${day}::date
        AND (x."toDate" IS NULL OR x."toDate" >= ${day}::date)
        AND p."programmeStartedOn" <= ${day}::date AND (p."programmeEndedOn" IS NULL OR p."programmeEndedOn" >= ${day}::date)
    ) e ON e."members" > 0 AND (e."own" OR g."teacherId" = ${staffId}::uuid)
    LEFT JOIN "GroupSession" s ON s."municipalityId" = g."municipalityId" AND s."groupId" = g."id"
      AND s."date" = ${day}::date AND s."startMinute" = slot."startMinute" AND s."registeredAt" IS NOT NULL
    LEFT JOIN LATERAL (
      SELECT count(*) FILTER (WHERE newest."code" IN ('PRESENT', 'LATE')) AS "present" FROM (
        SELECT DISTINCT ON (x."participantId") x."code" FROM "AttendanceMark" x
        WHERE x."municipalityId" = s."municipalityId" AND x."sessionId" = s."id"
        ORDER BY x."participantId", x."number" DESC) newest) m ON s."id" IS NOT NULL
    WHERE slot."municipalityId" = ${municipalityId} AND slot."weekday" = ${dayOfWeek(date)}
      AND slot."validFrom" <= ${day}::date AND (slot."validTo" IS NULL OR slot."validTo" >= ${day}::date)
    ORDER BY slot."startMinute", g."name"`
}

/** Whether the person is the teacher of any group, and so has registers to keep. */
export const teachesAnyGroup = async (tx: Tx, municipalityId: string, staffId: string): Promise<boolean> =>
  (await tx.studyGroup.findFirst({ where: { municipalityId, teacherId: staffId }, select: { id: true } })) !==
  null
