import { describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import { insertClass, insertStudent } from '#lib/testing/class-rows'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { localDate } from '#lib/values/local-date'
import { attendanceOfCase } from './absence.queries'
import { sessionRegister } from './attendance.queries'
import { grantLeave } from './grant-leave'
import { recordSession } from './record-session'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])

const leave = (participantId: string) => ({
  participantId,
  kind: 'WELFARE',
  fromDate: '2027-03-10',
  toDate: '2027-03-12',
  welfareReason: 'KINDERGARTEN',
  noticeOn: '',
  birthDate: '',
  certificate: false,
  withStipend: true,
  reason: 'Barnehage',
})

describe('grantLeave', () => {
  test('fills in the register beforehand, and uses the quota', async () => {
    const participantId = await insertStudent(asOwner)
    const groupId = await insertClass(asOwner, { members: [participantId] })
    granted(await grantLeave(adviser, leave(participantId)))
    const place = { groupId, date: localDate('2027-03-10'), startMinute: 510 }
    const view = await sessionRegister(adviser, place)
    expect(view?.rows).toMatchObject([{ code: 'LEAVE', prefilled: true, leaveReason: 'Barnehage' }])
    granted(await recordSession(adviser, { ...place, version: 0, marks: [] }))
    const own = await attendanceOfCase(adviser, participantId)
    expect(own?.absences).toMatchObject([{ code: 'LEAVE', law: { result: 'KEPT' } }])
    expect(own?.quotas).toContainEqual(expect.objectContaining({ id: 'welfare', used: 1 }))
  })

  test.each([
    ['end before start', { toDate: '2027-03-09' }, { toDate: /før første/ }],
    ['velferd without a reason', { welfareReason: '' }, { welfareReason: /må være med/ }],
    ['a religious day without notice', { kind: 'RELIGIOUS' }, { noticeOn: /må være med/ }],
    ['a date that does not exist', { fromDate: '2027-02-30' }, { fromDate: /./ }],
  ])('refuses %s at the field', async (_what, change, fields) => {
    const participantId = await insertStudent(asOwner)
    expect(refused(await grantLeave(adviser, { ...leave(participantId), ...change }))).toMatchObject({
      fields,
    })
  })

  test('refuses days before the programme, days with leave already, and a closed month', async () => {
    const participantId = await insertStudent(asOwner)
    const early = { ...leave(participantId), fromDate: '2026-08-01' }
    expect(refused(await grantLeave(adviser, early))).toEqual({ code: 'before-programme' })
    granted(await grantLeave(adviser, leave(participantId)))
    const again = { ...leave(participantId), fromDate: '2027-03-12', toDate: '2027-03-15' }
    expect(refused(await grantLeave(adviser, again))).toEqual({ code: 'overlap' })
    await asOwner(
      `INSERT INTO "StipendRun" ("municipalityId", "month", "status", "preparedById") VALUES ($1, '2027-01', 'APPROVED', $2)`,
      [FJORDVIK, adviser.actor.id],
    )
    const late = { ...leave(participantId), fromDate: '2027-01-29', toDate: '2027-02-01' }
    expect(refused(await grantLeave(adviser, late))).toEqual({ code: 'month-closed' })
  })

  test('leave before the birth it is for is refused in the law’s words', async () => {
    const participantId = await insertStudent(asOwner)
    const parental = { ...leave(participantId), kind: 'PARENTAL_LEAVE', birthDate: '2027-04-01' }
    expect(refused(await grantLeave(adviser, parental))).toMatchObject({
      code: 'law-refused',
      params: { message: expect.stringContaining('fødselen') },
    })
  })

  test('another municipality does not find the participant; a teacher may not', async () => {
    const participantId = await insertStudent(asOwner)
    const elsewhere = await callerAs(['adviser'], { municipalityId: GRANLI })
    expect(refused(await grantLeave(elsewhere, leave(participantId)))).toEqual({ code: 'not-found' })
    await expect(grantLeave(await callerAs(['teacher']), leave(participantId))).rejects.toBeInstanceOf(
      Forbidden,
    )
  })

  test('an application waits, is decided by a new row, and what stands can be taken away', async () => {
    const participantId = await insertStudent(asOwner)
    const own = async () => (await attendanceOfCase(adviser, participantId))?.leaves
    granted(await grantLeave(adviser, { ...leave(participantId), outcome: 'APPLIED' }))
    expect(await own()).toMatchObject([{ outcome: 'APPLIED' }])
    granted(await grantLeave(adviser, leave(participantId)))
    const [standing] = (await own()) ?? []
    expect(await own()).toMatchObject([{ outcome: 'GRANTED' }])
    const gone = { ...leave(participantId), outcome: 'WITHDRAWN', replacesId: standing?.id }
    granted(await grantLeave(adviser, gone))
    expect(await own()).toEqual([])
    expect(refused(await grantLeave(adviser, gone))).toEqual({ code: 'nothing-to-replace' })
    const rows = await asOwner(`SELECT count(*)::int FROM "Leave" WHERE "participantId" = $1`, [
      participantId,
    ])
    expect(rows).toEqual([{ count: 3 }])
  })

  test.each([
    ['a refusal, which is a decision with a letter', { outcome: 'REFUSED' }, { outcome: /./ }],
    [
      'an application for what is a right',
      { outcome: 'APPLIED', kind: 'RELIGIOUS', noticeOn: '2027-02-01' },
      { outcome: /rett/ },
    ],
    ['nothing taken away', { outcome: 'WITHDRAWN' }, { outcome: /ingen permisjon/ }],
  ])('refuses %s', async (_what, change, fields) => {
    const participantId = await insertStudent(asOwner)
    expect(refused(await grantLeave(adviser, { ...leave(participantId), ...change }))).toMatchObject({
      fields,
    })
  })

  test('a period of illness fills in the register as illness, with the doctor from the day he took over', async () => {
    const participantId = await insertStudent(asOwner)
    const groupId = await insertClass(asOwner, { members: [participantId] })
    const illness = {
      kind: 'OWN_ILLNESS',
      fromDate: '2027-03-05',
      toDate: '2027-03-10',
      certificateFrom: '2027-03-08',
    }
    granted(await grantLeave(adviser, { ...leave(participantId), ...illness }))
    const codeOn = async (date: string) =>
      (await sessionRegister(adviser, { groupId, date: localDate(date), startMinute: 510 }))?.rows[0]
    expect(await codeOn('2027-03-05')).toMatchObject({ code: 'SELF_CERT', prefilled: true })
    expect(await codeOn('2027-03-10')).toMatchObject({ code: 'MEDICAL', prefilled: true })
  })

  test('amming for an hour leaves the session to the register', async () => {
    const participantId = await insertStudent(asOwner)
    const groupId = await insertClass(asOwner, { members: [participantId] })
    const hour = { kind: 'BREASTFEEDING', birthDate: '2026-12-01', hours: '1' }
    granted(await grantLeave(adviser, { ...leave(participantId), ...hour }))
    const view = await sessionRegister(adviser, { groupId, date: localDate('2027-03-10'), startMinute: 510 })
    expect(view?.rows).toMatchObject([{ code: 'PRESENT', leaveKind: 'BREASTFEEDING', leaveHours: 1 }])
  })
})
