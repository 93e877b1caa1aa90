import { describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import { insertClass, insertStudent } from '#lib/testing/class-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { localDate } from '#lib/values/local-date'
import { sessionRegister } from './attendance.queries'
import { groupDetail, groupList } from './groups.queries'
import { closeDays, reopenDays, substitute } from './manage-calendar'
import { createGroup, endEnrolment, enrol, setTeacher, setTimetable } from './manage-groups'
import { recordSession } from './record-session'
import { sessionList } from './session-list.queries'
import { setTypedTimetable } from './set-typed-timetable'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const elsewhere = await callerAs(['adviser'], { municipalityId: GRANLI })
const teacher = await callerAs(['teacher'])

const lesson = { startMinute: 510, quarters: 12, room: '' }
const register = (groupId: string, date: string, marks: unknown[] = []) => ({
  groupId,
  date,
  startMinute: 510,
  version: 0,
  marks,
})
const rows = async (groupId: string, date: string) =>
  (await sessionRegister(adviser, { groupId, date: localDate(date), startMinute: 510 }))?.rows.map(
    ({ participantId }) => participantId,
  )
const newName = () => `Kurs ${Math.random()}`

const filled = async () => {
  const participantId = await insertStudent(asOwner)
  const groupId = await insertClass(asOwner, { teacherId: teacher.actor.id, members: [participantId] })
  return { participantId, groupId }
}

describe('a group', () => {
  test('is made, gets its times, its people and its first register', async () => {
    const name = newName()
    const { groupId } = granted(await createGroup(adviser, { name, kind: 'PRACTICE', teacherId: '' }))
    const typed = { weekday: '3', from: '08.30', to: '11.30', room: 'Rom 1' }
    granted(await setTypedTimetable(adviser, { groupId, validFrom: '2027-03-01', slots: [typed] }))
    const participantId = await insertStudent(asOwner)
    granted(await enrol(adviser, { groupId, participantId, fromDate: '2027-03-10' }))
    expect(granted(await recordSession(adviser, register(groupId, '2027-03-10')))).toMatchObject({
      changed: 1,
    })
    expect(await groupDetail(adviser, groupId)).toMatchObject({
      name,
      kind: 'PRACTICE',
      slots: [{ weekday: 3, startMinute: 510, quarters: 12, room: 'Rom 1' }],
      members: [{ participantId, from: '2027-03-10', to: null }],
    })
  })

  test('has a name of its own, a kind, and a teacher who exists', async () => {
    const name = newName()
    granted(await createGroup(adviser, { name, kind: 'CLASS', teacherId: '' }))
    expect(refused(await createGroup(adviser, { name, kind: 'CLASS', teacherId: '' }))).toEqual({
      code: 'name-taken',
    })
    const strange = { name: newName(), kind: 'CLASS', teacherId: elsewhere.actor.id }
    expect(refused(await createGroup(adviser, strange))).toEqual({ code: 'not-found' })
    expect(refused(await createGroup(adviser, { ...strange, kind: 'CIRCUS', teacherId: '' }))).toMatchObject({
      code: 'invalid-input',
    })
  })

  test('gets a new timetable from a day on; what was registered before stays', async () => {
    const { groupId } = await filled()
    granted(await recordSession(adviser, register(groupId, '2027-03-03')))
    const slots = [{ ...lesson, weekday: 3, quarters: 8 }]
    granted(await setTimetable(adviser, { groupId, validFrom: '2027-03-08', slots }))
    const at = async (date: string) =>
      (await sessionRegister(adviser, { groupId, date: localDate(date), startMinute: 510 }))?.quarters
    expect(await at('2027-03-03')).toBe(12)
    expect(await at('2027-03-10')).toBe(8)
    expect(await at('2027-03-09')).toBeUndefined()
  })

  test('does not meet at two places at once, nor for odd minutes', async () => {
    const { groupId } = await filled()
    const slots = [
      { ...lesson, weekday: 3 },
      { ...lesson, weekday: 3, startMinute: 600 },
    ]
    expect(refused(await setTimetable(adviser, { groupId, validFrom: '2027-03-08', slots }))).toMatchObject({
      fields: { 'slots.1.startMinute': /samtidig/ },
    })
    const typed = { weekday: '3', from: '08.30', to: '08.40', room: '' }
    const odd = { groupId, validFrom: '2027-03-08', slots: [typed] }
    expect(refused(await setTypedTimetable(adviser, odd))).toMatchObject({ code: 'invalid-input' })
  })
})

describe('enrolment', () => {
  test('one who moves is in the new register from the day on, and past marks stay where they were set', async () => {
    const { participantId, groupId } = await filled()
    const next = await insertClass(asOwner, { members: [] })
    granted(await recordSession(adviser, register(groupId, '2027-03-03')))
    const move = { groupId: next, participantId, fromDate: '2027-03-08', moveFromId: groupId }
    granted(await enrol(adviser, move))
    expect(await rows(groupId, '2027-03-03')).toEqual([participantId])
    expect(await rows(groupId, '2027-03-08')).toEqual([])
    expect(await rows(next, '2027-03-05')).toEqual([])
    expect(await rows(next, '2027-03-08')).toEqual([participantId])
    const mark = { participantId, code: 'UNEXPLAINED', absentQuarters: 12 }
    expect(refused(await recordSession(adviser, register(next, '2027-03-05', [mark])))).toMatchObject({
      code: 'not-enrolled',
    })
  })

  test('is not ended before a day that is registered, nor begun twice', async () => {
    const { participantId, groupId } = await filled()
    granted(await recordSession(adviser, register(groupId, '2027-03-09')))
    const end = { groupId, participantId, lastDay: '2027-03-08' }
    expect(refused(await endEnrolment(adviser, end))).toEqual({ code: 'marks-after' })
    const again = { groupId, participantId, fromDate: '2027-03-10' }
    expect(refused(await enrol(adviser, again))).toEqual({ code: 'already-enrolled' })
    granted(await endEnrolment(adviser, { ...end, lastDay: '2027-03-09' }))
    granted(await enrol(adviser, again))
    const stranger = await insertStudent(asOwner)
    expect(refused(await endEnrolment(adviser, { ...end, participantId: stranger }))).toEqual({
      code: 'not-enrolled',
    })
  })

  test('is for participants of the programme', async () => {
    const { groupId } = await filled()
    const ended = await insertStudent(asOwner, { endedOn: '2027-01-31' })
    const never = await insertStudent(asOwner, { startedOn: null })
    for (const participantId of [ended, never])
      expect(refused(await enrol(adviser, { groupId, participantId, fromDate: '2027-03-01' }))).toEqual({
        code: 'not-in-programme',
      })
  })
})

describe('the calendar', () => {
  test('the municipality’s own fridager take sessions away until they are taken back', async () => {
    const { groupId } = await filled()
    const days = { groupId: '', name: 'Planleggingsdag', fromDate: '2027-02-22', toDate: '2027-02-26' }
    granted(await closeDays(adviser, days))
    expect(refused(await recordSession(adviser, register(groupId, '2027-02-24')))).toEqual({
      code: 'closed-day',
      params: { name: 'Planleggingsdag' },
    })
    const week = async () => (await sessionList(adviser, localDate('2027-02-24'))).week
    expect((await week()).filter((one) => one.groupId === groupId)).toEqual([])
    const closed = (await groupList({ ...adviser, today: localDate('2027-02-20') })).closedDays
    expect(closed).toMatchObject([{ name: 'Planleggingsdag', groupName: null }])
    granted(await reopenDays(adviser, { closedDaysId: closed[0]?.id }))
    granted(await recordSession(adviser, register(groupId, '2027-02-24')))
    expect(refused(await closeDays(adviser, { ...days, groupId }))).toEqual({ code: 'registers-exist' })
  })

  test('a substitute keeps the register on his days, and no others', async () => {
    const { groupId } = await filled()
    const other = await callerAs(['teacher'])
    const stand = { groupId, substituteId: other.actor.id, fromDate: '2027-03-08', toDate: '2027-03-09' }
    granted(await substitute(adviser, stand))
    granted(await recordSession(other, register(groupId, '2027-03-09')))
    expect(refused(await recordSession(other, register(groupId, '2027-03-10')))).toEqual({
      code: 'not-own-group',
    })
    expect((await sessionList(other, localDate('2027-03-09'))).week.length).toBeGreaterThan(0)
  })
})

test('another municipality finds no group, and a teacher manages none', async () => {
  const { participantId, groupId } = await filled()
  const calls = [
    [setTeacher, { groupId, teacherId: '' }],
    [setTimetable, { groupId, validFrom: '2027-03-08', slots: [] }],
    [enrol, { groupId, participantId, fromDate: '2027-03-10' }],
    [endEnrolment, { groupId, participantId, lastDay: '2027-03-10' }],
    [closeDays, { groupId, name: 'Fri', fromDate: '2027-05-03', toDate: '2027-05-03' }],
    [substitute, { groupId, substituteId: adviser.actor.id, fromDate: '2027-05-03', toDate: '2027-05-03' }],
  ] as const
  for (const [call, input] of calls) {
    expect(refused(await (call as typeof setTeacher)(elsewhere, input))).toEqual({ code: 'not-found' })
    await expect((call as typeof setTeacher)(teacher, input)).rejects.toBeInstanceOf(Forbidden)
  }
})
