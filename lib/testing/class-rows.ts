import { randomUUID } from 'node:crypto'
import { FJORDVIK } from './database'

type AsOwner = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>

type Student = {
  readonly municipalityId?: string
  readonly name?: string
  readonly startedOn?: string | null
  readonly endedOn?: string | null
  readonly birthDate?: string
  readonly children?: readonly string[]
  readonly settledOn?: string
}

/** A participant in the programme, full rate unless a birth date says otherwise. */
export const insertStudent = async (asOwner: AsOwner, student: Student = {}): Promise<string> => {
  const { municipalityId = FJORDVIK, name = 'Rask', startedOn = '2026-08-03' } = student
  const { endedOn = null, birthDate = '1991-04-12', children = [] } = student
  const { settledOn = '2026-06-01' } = student
  const id = randomUUID()
  await asOwner(
    `INSERT INTO "Participant" ("municipalityId", "id", "caseNumber", "givenName", "familyName", "birthDate",
       "citizenship", "language", "understoodLanguages", "interpreterNeeded", "education", "settledOn",
       "settledByAgreement", "programmeStartedOn", "programmeEndedOn")
     VALUES ($1, $2, $3, $4, 'Elv', $5, 'THIRD_COUNTRY', 'ar', '{ar}', true, 'NONE', $8, true, $6, $7)`,
    [municipalityId, id, `2026/${id.slice(0, 6)}`, name, birthDate, startedOn, endedOn, settledOn],
  )
  for (const bornOn of children)
    await asOwner(
      `INSERT INTO "FamilyMember" ("municipalityId", "participantId", "relation", "birthDate") VALUES ($1, $2, 'CHILD', $3)`,
      [municipalityId, id, bornOn],
    )
  return id
}

type Class = {
  readonly municipalityId?: string
  readonly teacherId?: string | null
  readonly weekdays?: readonly number[]
  readonly members: readonly string[]
  readonly since?: string
}

/** A class that meets 08.30–11.30 since August 2026; Monday to Friday unless the days are named. */
export const insertClass = async (asOwner: AsOwner, spec: Class): Promise<string> => {
  const { municipalityId = FJORDVIK, teacherId = null, weekdays = [1, 2, 3, 4, 5], members } = spec
  const { since = '2026-08-01' } = spec
  const id = randomUUID()
  await asOwner(
    `INSERT INTO "StudyGroup" ("municipalityId", "id", "name", "teacherId") VALUES ($1, $2, $3, $4)`,
    [municipalityId, id, `Norsk ${id.slice(0, 6)}`, teacherId],
  )
  for (const weekday of weekdays)
    await asOwner(
      `INSERT INTO "TimetableSlot" ("municipalityId", "groupId", "weekday", "startMinute", "quarters", "validFrom")
       VALUES ($1, $2, $3, 510, 12, $4)`,
      [municipalityId, id, weekday, since],
    )
  for (const member of members)
    await asOwner(
      `INSERT INTO "Enrolment" ("municipalityId", "groupId", "participantId", "fromDate") VALUES ($1, $2, $3, $4)`,
      [municipalityId, id, member, since],
    )
  return id
}

/** Registers of the class for these days, everyone present but those that `code` says otherwise of. */
export const insertRegisters = async (
  asOwner: AsOwner,
  spec: {
    readonly groupId: string
    readonly by: string
    readonly days: readonly string[]
    readonly members: readonly string[]
    readonly code?: (member: string, day: string) => string
    readonly municipalityId?: string
    readonly quarters?: number
    /** Quarters away, of one who was not present; the whole session where it is left out. */
    readonly absent?: (member: string, day: string) => number
  },
): Promise<ReadonlyMap<string, string>> => {
  const { groupId, by, days, members, code = () => 'PRESENT', municipalityId = FJORDVIK } = spec
  const { quarters = 12, absent = () => quarters } = spec
  const sessions = new Map(days.map((day) => [day, randomUUID()]))
  const rows = days.map((day) => ({ id: sessions.get(day), day }))
  await asOwner(
    `INSERT INTO "GroupSession" ("municipalityId", "id", "groupId", "date", "startMinute", "quarters", "people", "registeredAt", "registeredById")
     SELECT $1, x."id", $2, x."day", 510, $5, $6, now(), $3 FROM jsonb_to_recordset($4) AS x("id" uuid, "day" date)`,
    [municipalityId, groupId, by, JSON.stringify(rows), quarters, members.length],
  )
  const marks = days.flatMap((day) =>
    members.map((member) => {
      const mark = code(member, day)
      return {
        session: sessions.get(day),
        member,
        day,
        mark,
        absent: mark === 'PRESENT' ? 0 : absent(member, day),
      }
    }),
  )
  await asOwner(
    `INSERT INTO "AttendanceMark" ("municipalityId", "sessionId", "participantId", "date", "code", "absentQuarters", "decided", "markedById")
     SELECT $1, x."session", x."member", x."day", x."mark", x."absent", x."mark" = 'INVALID', $2
     FROM jsonb_to_recordset($3) AS x("session" uuid, "member" uuid, "day" date, "mark" text, "absent" int)`,
    [municipalityId, by, JSON.stringify(marks)],
  )
  return sessions
}
