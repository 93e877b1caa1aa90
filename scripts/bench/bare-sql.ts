import pg from 'pg'
import { COUNTRY_DAY, COUNTRY_MONTH, FJORDVIK } from './country'

export type Ids = {
  readonly adviser: string
  readonly participant: string
  readonly group: string
  readonly session: string
}

/** What a page reads: one statement for each of its tables, with no more than the page shows. */
type Statements = readonly (readonly [sql: string, values: readonly unknown[]])[]

const of = (alias: string) => `${alias}."municipalityId" = $1`
const ownPeople = `"participantId" IN (SELECT "id" FROM "Participant" p WHERE ${of('p')} AND p."adviserId" = $2)`
const enrolled = `"participantId" IN (SELECT "participantId" FROM "Enrolment" e WHERE ${of('e')} AND e."groupId" = $2)`
const m = FJORDVIK

const timetable: Statements = [
  [`SELECT * FROM "TimetableSlot" x WHERE ${of('x')}`, [m]],
  [
    `SELECT g.*, u."name" FROM "StudyGroup" g LEFT JOIN "StaffUser" u ON u."municipalityId" = g."municipalityId" AND u."id" = g."teacherId" WHERE ${of('g')}`,
    [m],
  ],
  [`SELECT "groupId", count(*) FROM "Enrolment" x WHERE ${of('x')} GROUP BY 1`, [m]],
]

const caseload = (adviser: string): Statements => [
  [
    `SELECT "id", "caseNumber", "givenName", "familyName", "language", "settledOn", "programmeStartedOn" FROM "Participant" p WHERE ${of('p')} AND p."adviserId" = $2 ORDER BY "familyName", "givenName"`,
    [m, adviser],
  ],
  [
    `SELECT "participantId", "status", "endsOn", "reviewBy", "decidedOn" FROM "Plan" x WHERE ${of('x')} AND x.${ownPeople}`,
    [m, adviser],
  ],
  [`SELECT "participantId", "status" FROM "Agreement" x WHERE ${of('x')} AND x.${ownPeople}`, [m, adviser]],
  [
    `SELECT "participantId", "outcome", "result" ->> 'deadline' FROM "EligibilityAssessment" x WHERE ${of('x')} AND x.${ownPeople}`,
    [m, adviser],
  ],
]

/** The rows of each measured page, read with as little as they can be read with. */
export const statements = {
  workList: ({ adviser }: Ids): Statements => [
    ...caseload(adviser),
    [
      `SELECT "participantId", "sessionId", "code", "date", "number" FROM "AttendanceMark" x WHERE ${of('x')} AND x.${ownPeople}`,
      [m, adviser],
    ],
    ...timetable,
    [`SELECT "status" FROM "StipendRun" x WHERE ${of('x')} AND "month" = $2`, [m, COUNTRY_MONTH]],
  ],
  caseload: ({ adviser }: Ids): Statements => caseload(adviser),
  case: ({ participant }: Ids): Statements => [
    [
      `SELECT p.*, u."name" FROM "Participant" p LEFT JOIN "StaffUser" u ON u."municipalityId" = p."municipalityId" AND u."id" = p."adviserId" WHERE ${of('p')} AND p."id" = $2`,
      [m, participant],
    ],
    ...['Identifier', 'Permit', 'FamilyMember', 'EligibilityAssessment'].map(
      (table) =>
        [`SELECT * FROM "${table}" x WHERE ${of('x')} AND "participantId" = $2`, [m, participant]] as const,
    ),
    [
      `SELECT "endsOn" FROM "Plan" x WHERE ${of('x')} AND "participantId" = $2 AND "status" = 'DECIDED'`,
      [m, participant],
    ],
    [`SELECT "key", "value" FROM "Setting" x WHERE ${of('x')}`, [m]],
  ],
  register: ({ group }: Ids): Statements => [
    [
      `SELECT g.*, s.* FROM "StudyGroup" g JOIN "TimetableSlot" s ON s."municipalityId" = g."municipalityId" AND s."groupId" = g."id" WHERE ${of('g')} AND g."id" = $2`,
      [m, group],
    ],
    [
      `SELECT e."participantId", p."givenName", p."familyName", p."language" FROM "Enrolment" e JOIN "Participant" p ON p."municipalityId" = e."municipalityId" AND p."id" = e."participantId" WHERE ${of('e')} AND e."groupId" = $2`,
      [m, group],
    ],
    [
      `SELECT * FROM "GroupSession" x WHERE ${of('x')} AND "groupId" = $2 ORDER BY "date" DESC LIMIT 11`,
      [m, group],
    ],
    [
      `SELECT "sessionId", "participantId", "code", "absentQuarters", "number" FROM "AttendanceMark" x WHERE ${of('x')} AND "date" >= $3::date - 7 AND x.${enrolled}`,
      [m, group, COUNTRY_DAY],
    ],
    [
      `SELECT "participantId", "date", "code" FROM "AttendanceMark" x WHERE ${of('x')} AND "code" <> 'PRESENT' AND x.${enrolled}`,
      [m, group],
    ],
    [`SELECT * FROM "Leave" x WHERE ${of('x')} AND x.${enrolled}`, [m, group]],
    [`SELECT "key", "value" FROM "Setting" x WHERE ${of('x')}`, [m]],
    ...timetable,
  ],
  registerSave: ({ session, participant, adviser }: Ids): Statements => [
    [
      `UPDATE "GroupSession" SET "registeredAt" = now() WHERE "municipalityId" = $1 AND "id" = $2`,
      [m, session],
    ],
    [
      `INSERT INTO "AttendanceMark" ("municipalityId", "sessionId", "participantId", "date", "number", "code", "absentQuarters", "markedById")
       SELECT x."municipalityId", x."id", $3, x."date", 2 + (SELECT count(*) FROM "AttendanceMark" y WHERE y."municipalityId" = $1 AND y."sessionId" = $2), 'LATE', 1, $4
       FROM "GroupSession" x WHERE ${of('x')} AND x."id" = $2`,
      [m, session, participant, adviser],
    ],
    [
      `INSERT INTO "AuditEvent" ("municipalityId", "actorId", "action", "subjectType", "subjectId", "detail") VALUES ($1, $3, 'attendance.recorded', 'session', $2, '{}')`,
      [m, session, adviser],
    ],
  ],
  monthDraft: (_ids: Ids): Statements => [
    [`SELECT * FROM "StipendRun" x WHERE ${of('x')} AND "month" = $2`, [m, COUNTRY_MONTH]],
    [
      `SELECT s.*, p."givenName", p."familyName", p."caseNumber" FROM "StipendPayment" s JOIN "Participant" p ON p."municipalityId" = s."municipalityId" AND p."id" = s."participantId" WHERE ${of('s')}`,
      [m],
    ],
    [
      `SELECT "participantId", "number", "code", "rate", "quantityHundredths", "unit", "amountOre", "cite" FROM "StipendLine" x WHERE ${of('x')}`,
      [m],
    ],
    [`SELECT * FROM "Participant" x WHERE ${of('x')}`, [m]],
    [`SELECT * FROM "FamilyMember" x WHERE ${of('x')}`, [m]],
    [
      `SELECT "participantId", "date", "code", "absentQuarters" FROM "AttendanceMark" x WHERE ${of('x')} AND "code" <> 'PRESENT'`,
      [m],
    ],
    [`SELECT "groupId", "date", "startMinute" FROM "GroupSession" x WHERE ${of('x')}`, [m]],
    ...timetable,
  ],
} satisfies Record<string, (ids: Ids) => Statements>

/** A connection as the application's role; `read` runs statements in one transaction of the municipality. */
export const openBare = async () => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const read = async (all: Statements) => {
    await client.query('BEGIN')
    await client.query(`SELECT set_config('app.municipality_id', $1, true)`, [m])
    for (const [sql, values] of all) await client.query(sql, [...values])
    await client.query('COMMIT')
  }
  return { read, end: () => client.end() }
}
