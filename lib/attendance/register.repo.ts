import 'server-only'
import { fromColumn, fromNullableColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { dayOfWeek, type LocalDate } from '#lib/values/local-date'
import { monthOf } from '#lib/values/month'
import type { MarkCode, ReportKind } from './codes.schema'

type Place = { readonly groupId: string; readonly date: LocalDate; readonly startMinute: number }

export type SessionRow = {
  readonly groupName: string
  readonly kind: string
  readonly teacherId: string | null
  readonly teacherName: string | null
  /** Of the timetable; null when the group does not meet then. */
  readonly slotQuarters: number | null
  readonly slotRoom: string | null
  /** Of the saved register; null when it has not been saved. */
  readonly sessionId: string | null
  readonly version: number | null
  readonly quarters: number | null
  readonly registeredAt: Date | null
  readonly registeredBy: string | null
  readonly runStatus: string | null
  /** The municipality has set the day free of teaching. */
  readonly closedName: string | null
  readonly substituteIds: readonly string[]
}

/** The group at one time, with its saved register and whether the month is closed. Null: no such group. */
export const sessionAt = async (
  tx: Tx,
  municipalityId: string,
  { groupId, date, startMinute }: Place,
): Promise<SessionRow | null> => {
  const rows = await tx.$queryRaw<SessionRow[]>`
    SELECT g."name" AS "groupName", g."kind", g."teacherId", t."name" AS "teacherName",
      s."quarters" AS "slotQuarters", s."room" AS "slotRoom",
      x."id" AS "sessionId", x."version", x."quarters", x."registeredAt",
      coalesce(x."reportedBy", u."name") AS "registeredBy",
      (SELECT c."name" FROM "ClosedDay" c
       WHERE c."municipalityId" = g."municipalityId" AND c."removedAt" IS NULL
         AND (c."groupId" IS NULL OR c."groupId" = g."id")
         AND ${date}::date BETWEEN c."fromDate" AND c."toDate" LIMIT 1) AS "closedName",
      ARRAY(SELECT b."substituteId" FROM "Substitution" b
       WHERE b."municipalityId" = g."municipalityId" AND b."groupId" = g."id"
         AND ${date}::date BETWEEN b."fromDate" AND b."toDate") AS "substituteIds",
      (SELECT r."status" FROM "StipendRun" r
       WHERE r."municipalityId" = g."municipalityId" AND r."month" = ${monthOf(date)}) AS "runStatus"
    FROM "StudyGroup" g
    LEFT JOIN "StaffUser" t ON t."municipalityId" = g."municipalityId" AND t."id" = g."teacherId"
    LEFT JOIN "TimetableSlot" s ON s."municipalityId" = g."municipalityId" AND s."groupId" = g."id"
      AND s."weekday" = ${dayOfWeek(date)} AND s."startMinute" = ${startMinute}
      AND s."validFrom" <= ${date}::date AND (s."validTo" IS NULL OR s."validTo" >= ${date}::date)
    LEFT JOIN "GroupSession" x ON x."municipalityId" = g."municipalityId" AND x."groupId" = g."id"
      AND x."date" = ${date}::date AND x."startMinute" = ${startMinute}
    LEFT JOIN "StaffUser" u ON u."municipalityId" = g."municipalityId" AND u."id" = x."registeredById"
    WHERE g."municipalityId" = ${municipalityId} AND g."id" = ${groupId}::uuid
    LIMIT 1`
  return rows[0] ?? null
}

export type EnrolledPerson = {
  readonly participantId: string
  readonly name: string
  readonly language: string
  /** Of the programme; outside it, of the training, in a class that teaches it. */
  readonly startedOn: LocalDate | null
  readonly endedOn: LocalDate | null
  readonly leaveKind: string | null
  readonly leaveReason: string | null
  readonly leaveDetails: Readonly<Record<string, unknown>> | null
  /** The participant has said so beforehand. */
  readonly reported: ReportKind | null
  readonly settledOn: LocalDate
  readonly mark: LatestMark | null
}

export type LatestMark = {
  readonly code: MarkCode
  readonly absentQuarters: number
  readonly number: number
  readonly decided: boolean
}

type EnrolledRow = {
  participantId: string
  name: string
  language: string
  startedOn: Date | null
  programmeEndedOn: Date | null
  leaveKind: string | null
  leaveReason: string | null
  leaveDetails: Record<string, unknown> | null
  reported: ReportKind | null
  settledOn: Date
  code: MarkCode | null
  absentQuarters: number | null
  number: number | null
  decided: boolean | null
}

const markOf = ({ code, absentQuarters, number, decided }: EnrolledRow): LatestMark | null =>
  code && { code, absentQuarters: absentQuarters ?? 0, number: number ?? 1, decided: decided ?? false }

/** Everyone enrolled in the group on the day, with granted leave and, of a saved register, the last mark. */
export const enrolledOn = async (
  tx: Tx,
  municipalityId: string,
  { groupId, date, sessionId }: { groupId: string; date: LocalDate; sessionId: string | null },
): Promise<readonly EnrolledPerson[]> => {
  const rows = await tx.$queryRaw<EnrolledRow[]>`
    SELECT e."participantId", p."givenName" || ' ' || p."familyName" AS "name", p."language",
      CASE WHEN g."subject" IS NULL THEN p."programmeStartedOn"
        ELSE coalesce(p."programmeStartedOn", t."startedOn") END AS "startedOn",
      p."programmeEndedOn", p."settledOn", l."kind" AS "leaveKind",
      l."reason" AS "leaveReason", l."details" AS "leaveDetails", r."kind" AS "reported",
      m."code", m."absentQuarters", m."number", m."decided"
    FROM "Enrolment" e
    JOIN "Participant" p ON p."municipalityId" = e."municipalityId" AND p."id" = e."participantId"
    JOIN "StudyGroup" g ON g."municipalityId" = e."municipalityId" AND g."id" = e."groupId"
    LEFT JOIN "TrainingFile" t ON t."municipalityId" = e."municipalityId" AND t."participantId" = e."participantId"
    LEFT JOIN LATERAL (
      SELECT "code", "absentQuarters", "number", "decided" FROM "AttendanceMark" x
      WHERE x."municipalityId" = e."municipalityId" AND x."sessionId" = ${sessionId}::uuid
        AND x."participantId" = e."participantId"
      ORDER BY x."number" DESC LIMIT 1) m ON true
    LEFT JOIN LATERAL (
      SELECT "kind", "reason", "details" FROM "Leave" x
      WHERE x."municipalityId" = e."municipalityId" AND x."participantId" = e."participantId"
        AND x."fromDate" <= ${date}::date AND x."toDate" >= ${date}::date
        AND x."outcome" = 'GRANTED' AND NOT EXISTS (
          SELECT 1 FROM "Leave" y WHERE y."municipalityId" = x."municipalityId" AND y."replacesId" = x."id")
      ORDER BY x."decidedOn" DESC LIMIT 1) l ON true
    LEFT JOIN LATERAL (
      SELECT "kind" FROM "AbsenceReport" x
      WHERE x."municipalityId" = e."municipalityId" AND x."participantId" = e."participantId"
        AND x."date" = ${date}::date
      ORDER BY x."reportedAt" DESC LIMIT 1) r ON true
    WHERE e."municipalityId" = ${municipalityId} AND e."groupId" = ${groupId}::uuid
      AND e."fromDate" <= ${date}::date AND (e."toDate" IS NULL OR e."toDate" >= ${date}::date)
    ORDER BY p."givenName", p."familyName", p."id"`
  return rows.map((row) => ({
    participantId: row.participantId,
    name: row.name,
    language: row.language,
    startedOn: fromNullableColumn(row.startedOn),
    endedOn: fromNullableColumn(row.programmeEndedOn),
    leaveKind: row.leaveKind,
    leaveReason: row.leaveReason,
    leaveDetails: row.leaveDetails,
    reported: row.reported,
    settledOn: fromColumn(row.settledOn),
    mark: markOf(row),
  }))
}

type Saving = Place & {
  readonly sessionId: string | null
  readonly version: number
  readonly quarters: number
  readonly room: string
  readonly by: string
  /** Who reported it, where it was not the one who is signed in. */
  readonly reportedBy: string | null
  /** How many come into the register with this save. */
  readonly newPeople: number
}

/** The id of the register, with its version one further; null when somebody else has saved meanwhile. */
export const saveRegister = async (
  tx: Tx,
  municipalityId: string,
  session: Saving,
): Promise<string | null> => {
  const { groupId, date, startMinute, sessionId, version, quarters, room, by, reportedBy, newPeople } =
    session
  if (sessionId) {
    const { count } = await tx.groupSession.updateMany({
      where: { municipalityId, id: sessionId, version },
      data: {
        version: { increment: 1 },
        people: { increment: newPeople },
        registeredAt: new Date(),
        registeredById: by,
        reportedBy,
      },
    })
    return count === 1 ? sessionId : null
  }
  const [created] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "GroupSession" ("municipalityId", "groupId", "date", "startMinute", "quarters", "room",
      "registeredAt", "registeredById", "reportedBy", "people")
    VALUES (${municipalityId}, ${groupId}::uuid, ${date}::date, ${startMinute}, ${quarters}, ${room},
      now(), ${by}::uuid, ${reportedBy}, ${newPeople})
    ON CONFLICT DO NOTHING RETURNING "id"`
  return created?.id ?? null
}

export type NewMark = {
  readonly participantId: string
  readonly number: number
  readonly code: MarkCode
  readonly absentQuarters: number
}

/** Adds marks to a register, all in one statement. */
export const addMarks = async (
  tx: Tx,
  municipalityId: string,
  { sessionId, date, by }: { sessionId: string; date: LocalDate; by: string },
  marks: readonly NewMark[],
): Promise<void> => {
  await tx.$executeRaw`
    INSERT INTO "AttendanceMark" ("municipalityId", "sessionId", "participantId", "number", "date", "code",
      "absentQuarters", "markedById")
    SELECT ${municipalityId}, ${sessionId}::uuid, x."participantId", x."number", ${date}::date, x."code",
      x."absentQuarters", ${by}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(marks)}::jsonb)
      AS x("participantId" uuid, "number" smallint, "code" text, "absentQuarters" smallint)`
}

/** Participants by case number. */
export const casesByNumber = async (
  tx: Tx,
  municipalityId: string,
  caseNumbers: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.participant.findMany({
    where: { municipalityId, caseNumber: { in: [...new Set(caseNumbers)] } },
    select: { id: true, caseNumber: true },
  })
  return new Map(rows.map(({ id, caseNumber }) => [caseNumber, id]))
}
