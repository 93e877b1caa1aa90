import pg from 'pg'
import { recordSession } from '#lib/attendance/record-session'
import { database } from '#lib/platform/database'
import { localDate } from '#lib/values/local-date'
import { measureScreens } from './attendance-screens'
import { COUNTRY_DAY, type Country, openCountry } from './country'
import { type BenchResult, percentile, result, timed } from './measure'

const CLASS = 25
const CLASSES = 100
const WARM_UP = 5
const QUARTERS = 12
const [MORNING, AFTERNOON] = [510, 735]

type Class = { municipalityId: string; groupId: string; by: string; people: string[] }

/** Full classes of the country's largest municipalities, with the person who keeps each register. */
const fullClasses = async ({ owner }: Country): Promise<readonly Class[]> => {
  const { rows } = await owner.query<Class>(
    `SELECT g."municipalityId", g."id" AS "groupId", g."teacherId" AS "by", array_agg(e."participantId") AS "people"
     FROM "StudyGroup" g JOIN "Enrolment" e ON e."municipalityId" = g."municipalityId" AND e."groupId" = g."id"
     GROUP BY 1, 2, 3 HAVING count(*) = ${CLASS} ORDER BY 1, 2 LIMIT ${CLASSES}`,
  )
  return rows
}

/** Five of the twenty-five are not simply present. */
const codeOf = (index: number) => (index < 5 ? ['SELF_CERT', 'LATE', 'UNEXPLAINED'][index % 3] : 'PRESENT')
const markOf = (participantId: string, index: number) => ({
  participantId,
  code: codeOf(index) ?? 'PRESENT',
  absentQuarters: index < 5 ? QUARTERS : 0,
})

const save = async ({ municipalityId, groupId, by, people }: Class) => {
  const actor = { id: by, name: 'Rolig Hav', municipalityId, roles: ['adviser'] as const }
  const marks = people.map(markOf)
  const register = { groupId, date: COUNTRY_DAY, startMinute: MORNING, version: 0, marks }
  const saved = await recordSession({ actor, today: localDate(COUNTRY_DAY) }, register)
  if (!saved.ok) throw new Error(`not saved: ${saved.refusal.code}`)
}

/** The same rows in one transaction: the register, its marks, the audit event. */
const writeBare = async (client: pg.Client, { municipalityId, groupId, by, people }: Class) => {
  await client.query('BEGIN')
  await client.query(`SELECT set_config('app.municipality_id', $1, true)`, [municipalityId])
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO "GroupSession" ("municipalityId", "groupId", "date", "startMinute", "quarters", "people", "registeredAt", "registeredById")
     VALUES ($1, $2, $3, $4, $5, $7, now(), $6) RETURNING "id"`,
    [municipalityId, groupId, COUNTRY_DAY, AFTERNOON, QUARTERS, by, people.length],
  )
  await client.query(
    `INSERT INTO "AttendanceMark" ("municipalityId", "sessionId", "participantId", "date", "code", "absentQuarters", "markedById")
     SELECT $1, $2, x."participantId", $3, x."code", x."absentQuarters", $4
     FROM jsonb_to_recordset($5) AS x("participantId" uuid, "code" text, "absentQuarters" int)`,
    [municipalityId, rows[0]?.id, COUNTRY_DAY, by, JSON.stringify(people.map(markOf))],
  )
  await client.query(
    `INSERT INTO "AuditEvent" ("municipalityId", "actorId", "action", "subjectType", "subjectId", "detail")
     VALUES ($1, $2, 'attendance.recorded', 'session', $3, '{}')`,
    [municipalityId, by, rows[0]?.id],
  )
  await client.query('COMMIT')
}

const forget = async ({ owner }: Country) => {
  await owner.query(`DELETE FROM "AttendanceMark" WHERE "date" = $1`, [COUNTRY_DAY])
  await owner.query(`DELETE FROM "GroupSession" WHERE "date" = $1`, [COUNTRY_DAY])
}

/** Suite `attendance`: saving a class's register on the generated country, beside the bare rows. */
export const run = async (): Promise<readonly BenchResult[]> => {
  const country = await openCountry()
  const client = new pg.Client({
    connectionString: process.env.DATABASE_URL,
    options: '-c role=fotfeste_app',
  })
  await client.connect()
  const [saves, bare]: [number[], number[]] = [[], []]
  await forget(country)
  for (const each of await fullClasses(country)) {
    saves.push(await timed(() => save(each)))
    bare.push(await timed(() => writeBare(client, each)))
  }
  await forget(country)
  const screens = await measureScreens(country)
  await client.end()
  await database().$disconnect()
  await country.close()
  const saving = [0.5, 0.95].map((share) =>
    result(`register.save.p${share * 100}`, percentile(saves.slice(WARM_UP), share), 'ms', {
      vs: 'one bare transaction with the same rows',
      with: percentile(bare.slice(WARM_UP), share),
    }),
  )
  return [...saving, ...screens]
}
