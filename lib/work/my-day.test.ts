import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import type { Caller } from '#lib/platform/use-case'
import { insertCase, insertDecidedPlan } from '#lib/testing/case-rows'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { caseNow } from './case-now.queries'
import { myDay } from './my-day.queries'

const { asOwner, callerAs } = await openDatabase()

let adviser: Caller
beforeEach(async () => {
  adviser = await callerAs(['adviser'])
})

const giveTo = async (caller: Caller, row: Parameters<typeof insertCase>[1] = {}) => {
  const id = await insertCase(asOwner, row)
  await asOwner(
    `UPDATE "Participant" SET "adviserId" = $2, "programmeStartedOn" = '2027-02-01' WHERE "id" = $1`,
    [id, caller.actor.id],
  )
  return id
}

const kindsOf = async (caller: Caller) =>
  (await myDay(caller)).tasks.map(({ kind, due }) => `${kind} ${due}`).sort()

const group = async (teacher: Caller, members: readonly string[]) => {
  const groupId = randomUUID()
  const name = `Norsk ${groupId.slice(0, 4)}`
  await asOwner(
    `INSERT INTO "StudyGroup" ("municipalityId", "id", "name", "teacherId") VALUES ($1, $2, $3, $4)`,
    [FJORDVIK, groupId, name, teacher.actor.id],
  )
  await asOwner(
    `INSERT INTO "TimetableSlot" ("municipalityId", "groupId", "weekday", "startMinute", "quarters", "room", "validFrom")
     VALUES ($1, $2, 3, 510, 12, 'Rom 2', '2027-03-03')`,
    [FJORDVIK, groupId],
  )
  for (const participantId of members) {
    await asOwner(
      `INSERT INTO "Enrolment" ("municipalityId", "groupId", "participantId", "fromDate") VALUES ($1, $2, $3, '2027-02-01')`,
      [FJORDVIK, groupId, participantId],
    )
  }
  return { groupId, name }
}

const session = async (groupId: string, date: string, codes: Readonly<Record<string, readonly string[]>>) => {
  const sessionId = randomUUID()
  await asOwner(
    `INSERT INTO "GroupSession" ("municipalityId", "id", "groupId", "date", "startMinute", "quarters", "registeredAt")
     VALUES ($1, $2, $3, $4, 510, 12, now())`,
    [FJORDVIK, sessionId, groupId, date],
  )
  for (const [participantId, marks] of Object.entries(codes)) {
    for (const [at, code] of marks.entries()) {
      await asOwner(
        `INSERT INTO "AttendanceMark" ("municipalityId", "sessionId", "participantId", "number", "date", "code", "absentQuarters", "decided", "markedById")
         VALUES ($1, $2, $3, $4, $5, $6::text, 12, $6::text = 'INVALID', gen_random_uuid())`,
        [FJORDVIK, sessionId, participantId, at + 1, date, code],
      )
    }
  }
}

describe("an adviser's day", () => {
  test('holds the own cases alone, never an ended or foreign one, nor one hidden from him', async () => {
    const own = await giveTo(adviser)
    const hidden = await giveTo(adviser)
    const ended = await giveTo(adviser)
    await giveTo(await callerAs(['adviser']))
    await insertCase(asOwner, { municipalityId: GRANLI })
    await asOwner(`UPDATE "Participant" SET "addressProtection" = 'FORTROLIG' WHERE "id" = $1`, [hidden])
    await asOwner(`UPDATE "CaseGrant" SET "revokedAt" = now() WHERE "participantId" = $1`, [hidden])
    await asOwner(`UPDATE "Participant" SET "programmeEndedOn" = '2027-03-01' WHERE "id" = $1`, [ended])
    const { tasks, cases } = await myDay(adviser)
    expect(cases).toBe(1)
    expect(tasks.filter(({ kind }) => kind === 'decide')).toMatchObject([
      {
        id: `decide-${own}`,
        due: '2027-04-04',
        href: `/participants/${own}/plan`,
        who: { name: { nb: 'Rask Elv' } },
      },
    ])
  })

  test('follows the case: assess, decide, sign, review', async () => {
    const id = await giveTo(adviser, { outcome: null })
    expect(await kindsOf(adviser)).toContain('assess 2027-04-04')
    await insertDecidedPlan(asOwner, id)
    expect(await kindsOf(adviser)).toEqual(['close 2027-03-12', 'review 2027-06-10', 'sign 2027-03-15'])
  })

  test('counts an absence until somebody has settled it', async () => {
    const id = await giveTo(adviser)
    const { groupId } = await group(await callerAs(['teacher']), [id])
    await session(groupId, '2027-03-03', { [id]: ['UNEXPLAINED'] })
    expect(await kindsOf(adviser)).toContain('absence 2027-03-17')
    await session(groupId, '2027-02-24', { [id]: ['UNEXPLAINED', 'INVALID'] })
    expect((await myDay(adviser)).tasks.find(({ kind }) => kind === 'absence')?.title.nn).toBe(
      'Avklar 1 fråvær',
    )
    expect(await kindsOf(adviser)).toContain('absence 2027-03-17')
  })

  test("shows today's sessions that the own participants go to", async () => {
    const id = await giveTo(adviser)
    const { groupId, name } = await group(await callerAs(['teacher']), [id])
    await group(await callerAs(['teacher']), [await giveTo(await callerAs(['adviser']))])
    expect((await myDay(adviser)).sessions).toMatchObject([
      { groupId, groupName: name, startMinute: 510, members: 1, present: null },
    ])
    await session(groupId, '2027-03-10', { [id]: ['UNEXPLAINED', 'PRESENT'] })
    expect((await myDay(adviser)).sessions).toMatchObject([{ present: 1 }])
  })
})

describe('others', () => {
  test('a teacher has the registers of the own groups: names of groups, never of cases', async () => {
    const teacher = await callerAs(['teacher'])
    const id = await giveTo(adviser)
    const { groupId, name } = await group(teacher, [id])
    await group(await callerAs(['teacher']), [id])
    await session(groupId, '2027-03-03', { [id]: ['PRESENT'] })
    const { tasks, cases } = await myDay(teacher)
    expect(cases).toBe(0)
    expect(tasks).toMatchObject([
      { kind: 'register', due: '2027-03-10', time: '08.30', href: `/attendance/${groupId}/2027-03-10/0830` },
    ])
    expect(JSON.stringify(tasks)).toContain(name)
    expect(JSON.stringify(tasks)).not.toContain('Rask Elv')
  })

  test('payroll has the month alone', async () => {
    await giveTo(adviser)
    const payroll = await callerAs(['payroll'])
    expect(await kindsOf(payroll)).toEqual(['close 2027-03-12'])
    expect(await myDay(payroll)).toMatchObject({ sessions: [], cases: 0 })
  })

  test('a run that was sent waits for another than its sender', async () => {
    await giveTo(adviser)
    const leader = await callerAs(['leader'])
    await asOwner(
      `INSERT INTO "StipendRun" ("municipalityId", "month", "status", "preparedById", "sentById") VALUES ($1, '2027-02', 'SENT', $2, $2)`,
      [FJORDVIK, leader.actor.id],
    )
    expect(await kindsOf(leader)).toEqual([])
    expect(await kindsOf(await callerAs(['leader']))).toEqual(['approve 2027-03-12'])
    await asOwner(`DELETE FROM "StipendRun"`)
  })

  test.each(['auditor', 'administrator'] as const)('%s has a day without work', async (role) => {
    expect(await myDay(await callerAs([role]))).toEqual({ tasks: [], sessions: [], cases: 0 })
  })

  test('nobody without a role has a day', async () => {
    await expect(myDay(await callerAs([]))).rejects.toThrow(Forbidden)
  })
})

describe('one case', () => {
  test('says what it asks for, how it goes, and what was paid last', async () => {
    const id = await giveTo(adviser)
    const { groupId } = await group(await callerAs(['teacher']), [id])
    await session(groupId, '2027-02-03', { [id]: ['INVALID'] })
    await session(groupId, '2027-02-24', { [id]: ['UNEXPLAINED', 'INVALID'] })
    await session(groupId, '2027-03-03', { [id]: ['INVALID'] })
    const runId = randomUUID()
    await asOwner(
      `INSERT INTO "StipendRun" ("municipalityId", "id", "month", "status", "preparedById") VALUES ($1, $2, '2027-01', 'DRAFT', $3)`,
      [FJORDVIK, runId, adviser.actor.id],
    )
    await asOwner(
      `INSERT INTO "StipendPayment" ("municipalityId", "runId", "participantId", "input", "inputHash", "result", "payableOre", "exceptions")
       VALUES ($1, $2, $3, '{}', '', '{}', 2275817, '[]')`,
      [FJORDVIK, runId, id],
    )
    expect((await caseNow(adviser, id))?.payment).toBeNull()
    await asOwner(`UPDATE "StipendRun" SET "status" = 'APPROVED' WHERE "id" = $1`, [runId])
    const now = await caseNow(adviser, id)
    expect(now).toMatchObject({
      attended: 0,
      invalidDays: { month: '2027-02', days: 2 },
      payment: { month: '2027-01', payableOre: 2_275_817 },
    })
    expect(now?.tasks.map(({ kind }) => kind)).toEqual(['decide'])
  })

  test('of another municipality has nothing to show, and a malformed id is none', async () => {
    const elsewhere = await insertCase(asOwner, { municipalityId: GRANLI })
    expect(await caseNow(adviser, elsewhere)).toMatchObject({ tasks: [], attended: null, payment: null })
    expect(await caseNow(adviser, "x'")).toBeNull()
  })

  test('gives its reader no tasks, and is closed to those without cases', async () => {
    const id = await insertCase(asOwner)
    expect((await caseNow(await callerAs(['auditor']), id))?.tasks).toEqual([])
    await expect(caseNow(await callerAs(['payroll']), id)).rejects.toThrow(Forbidden)
  })
})
