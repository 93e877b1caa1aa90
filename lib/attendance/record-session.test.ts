import { describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import { insertClass, insertStudent } from '#lib/testing/class-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { recordSession } from './record-session'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const teacher = await callerAs(['teacher'])

const ids = async (count: number) =>
  Promise.all(Array.from({ length: count }, (_, n) => insertStudent(asOwner, { name: `Rask ${n}` })))

const aClass = async () => {
  const members = await ids(3)
  const groupId = await insertClass(asOwner, { teacherId: teacher.actor.id, members })
  const [a = '', b = '', c = ''] = members
  const register = { groupId, date: '2027-03-10', startMinute: 510, version: 0, marks: [] }
  return { members, a, b, c, groupId, register }
}

const away = (participantId: string, code = 'UNEXPLAINED', absentQuarters = 12) => ({
  participantId,
  code,
  absentQuarters,
})

const marksOf = (groupId: string) =>
  asOwner(
    `SELECT m."participantId", m."number", m."code", m."absentQuarters" FROM "AttendanceMark" m
     JOIN "GroupSession" s ON s."id" = m."sessionId" WHERE s."groupId" = $1 ORDER BY m."number", m."code"`,
    [groupId],
  )

describe('recordSession', () => {
  test('everyone is present but those marked, in one register with one event', async () => {
    const { a, groupId, register } = await aClass()
    expect(granted(await recordSession(teacher, { ...register, marks: [away(a)] }))).toMatchObject({
      version: 1,
      changed: 3,
    })
    const marks = await marksOf(groupId)
    expect(marks.map(({ code, absentQuarters }) => [code, absentQuarters])).toEqual([
      ['PRESENT', 0],
      ['PRESENT', 0],
      ['UNEXPLAINED', 12],
    ])
    const events = await asOwner(
      `SELECT e."action", e."detail" FROM "AuditEvent" e JOIN "GroupSession" s ON s."id"::text = e."subjectId" WHERE s."groupId" = $1`,
      [groupId],
    )
    expect(events).toEqual([{ action: 'attendance.recorded', detail: { date: '2027-03-10', changed: 3 } }])
  })

  test('a correction adds a mark for the one who changed, and keeps the first', async () => {
    const { a, b, groupId, register } = await aClass()
    granted(await recordSession(teacher, { ...register, marks: [away(a)] }))
    const corrected = { ...register, version: 1, marks: [away(a, 'LATE', 2), away(b, 'PRESENT', 0)] }
    expect(granted(await recordSession(adviser, corrected))).toMatchObject({ version: 2, changed: 1 })
    const marks = (await marksOf(groupId)).filter(({ participantId }) => participantId === a)
    expect(marks).toMatchObject([
      { number: 1, code: 'UNEXPLAINED' },
      { number: 2, code: 'LATE', absentQuarters: 2 },
    ])
  })

  test('the same register sent twice is saved once', async () => {
    const { a, groupId, register } = await aClass()
    const input = { ...register, marks: [away(a)] }
    granted(await recordSession(teacher, input))
    expect(granted(await recordSession(teacher, input))).toMatchObject({ version: 1, changed: 0 })
    expect(await marksOf(groupId)).toHaveLength(3)
  })

  test('one who read an older version is told who changed it, and nothing is written', async () => {
    const { a, b, groupId, register } = await aClass()
    granted(await recordSession(teacher, { ...register, marks: [away(a)] }))
    const stale = { ...register, marks: [away(b)] }
    expect(refused(await recordSession(adviser, stale))).toMatchObject({
      code: 'stale',
      params: { by: teacher.actor.name },
    })
    expect(await marksOf(groupId)).toHaveLength(3)
  })

  test('of two at once exactly one wins', async () => {
    const { a, b, groupId, register } = await aClass()
    const answers = await Promise.all([
      recordSession(teacher, { ...register, marks: [away(a)] }),
      recordSession(adviser, { ...register, marks: [away(b)] }),
    ])
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(await marksOf(groupId)).toHaveLength(3)
  })

  test('granted leave is filled in, and nobody else may be marked so', async () => {
    const { a, b, groupId, register } = await aClass()
    await asOwner(
      `INSERT INTO "Leave" ("municipalityId", "participantId", "kind", "fromDate", "toDate", "withStipend", "decidedOn", "decidedById")
       VALUES ('9901', $1, 'HOLIDAY', '2027-03-08', '2027-03-12', true, '2027-03-01', $2)`,
      [a, adviser.actor.id],
    )
    expect(refused(await recordSession(teacher, { ...register, marks: [away(b, 'LEAVE')] }))).toMatchObject({
      code: 'no-leave',
    })
    granted(await recordSession(teacher, register))
    expect(await marksOf(groupId)).toContainEqual({
      participantId: a,
      number: 1,
      code: 'LEAVE',
      absentQuarters: 12,
    })
  })

  test('ugyldig cannot be set in a register', async () => {
    const { a, register } = await aClass()
    expect(refused(await recordSession(teacher, { ...register, marks: [away(a, 'INVALID')] }))).toMatchObject(
      {
        code: 'invalid-input',
      },
    )
  })

  test('what a person has decided is not written over', async () => {
    const { a, groupId, register } = await aClass()
    granted(await recordSession(teacher, { ...register, marks: [away(a)] }))
    await asOwner(
      `INSERT INTO "AttendanceMark" SELECT m."municipalityId", m."sessionId", m."participantId", 2, m."date", 'INVALID', 12, 'grunn', now(), m."markedById", true
       FROM "AttendanceMark" m JOIN "GroupSession" s ON s."id" = m."sessionId" WHERE s."groupId" = $1 AND m."participantId" = $2`,
      [groupId, a],
    )
    const again = { ...register, version: 1, marks: [away(a, 'PRESENT', 0)] }
    expect(refused(await recordSession(teacher, again))).toMatchObject({ code: 'already-decided' })
  })

  test.each([
    ['a day that has not come', { date: '2027-03-11' }, 'in-future'],
    ['a Saturday', { date: '2027-03-06' }, 'outside-timetable'],
    ['another time of day', { startMinute: 600 }, 'outside-timetable'],
    ['before the timetable', { date: '2026-07-31' }, 'outside-timetable'],
    ['a fridag', { date: '2026-12-25' }, 'outside-timetable'],
  ])('refuses %s', async (_what, change, code) => {
    const { register } = await aClass()
    expect(refused(await recordSession(teacher, { ...register, ...change }))).toMatchObject({ code })
  })

  test('refuses one who is not enrolled, absence longer than the session, and a day before the programme', async () => {
    const { a, register, groupId } = await aClass()
    const stranger = await insertStudent(asOwner)
    expect(refused(await recordSession(teacher, { ...register, marks: [away(stranger)] }))).toMatchObject({
      code: 'not-enrolled',
    })
    expect(
      refused(await recordSession(teacher, { ...register, marks: [away(a, 'LATE', 13)] })),
    ).toMatchObject({ code: 'longer-than-session', params: { name: 'Rask 0 Elv' } })
    const later = await insertStudent(asOwner, { startedOn: '2027-03-11' })
    await asOwner(
      `INSERT INTO "Enrolment" ("municipalityId", "groupId", "participantId", "fromDate") VALUES ('9901', $1, $2, '2027-03-01')`,
      [groupId, later],
    )
    expect(refused(await recordSession(teacher, { ...register, marks: [away(later)] }))).toMatchObject({
      code: 'outside-programme',
    })
    granted(await recordSession(teacher, register))
    expect((await marksOf(groupId)).map(({ participantId }) => participantId)).not.toContain(later)
  })

  test('refuses a day before the participant was settled', async () => {
    const late = await insertStudent(asOwner, { startedOn: '2026-08-03', settledOn: '2027-03-11' })
    const groupId = await insertClass(asOwner, { teacherId: teacher.actor.id, members: [late] })
    const register = { groupId, date: '2027-03-10', startMinute: 510, version: 0, marks: [away(late)] }
    expect(refused(await recordSession(teacher, register))).toMatchObject({
      code: 'before-settlement',
      params: { name: 'Rask Elv' },
    })
  })

  test('refuses a month that is closed', async () => {
    const { register } = await aClass()
    await asOwner(
      `INSERT INTO "StipendRun" ("municipalityId", "month", "status", "preparedById") VALUES ('9901', '2027-01', 'APPROVED', $1)`,
      [adviser.actor.id],
    )
    expect(refused(await recordSession(teacher, { ...register, date: '2027-01-13' }))).toMatchObject({
      code: 'month-closed',
    })
  })

  test('a teacher keeps only the registers of his own groups', async () => {
    const { register } = await aClass()
    const other = await callerAs(['teacher'])
    expect(refused(await recordSession(other, register))).toMatchObject({ code: 'not-own-group' })
  })

  test('another municipality does not find the group, and an auditor may not', async () => {
    const { register } = await aClass()
    const elsewhere = await callerAs(['adviser'], { municipalityId: GRANLI })
    expect(refused(await recordSession(elsewhere, register))).toMatchObject({ code: 'not-found' })
    await expect(recordSession(await callerAs(['auditor']), register)).rejects.toBeInstanceOf(Forbidden)
  })
})
