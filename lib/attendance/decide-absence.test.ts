import { describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import { insertClass, insertRegisters, insertStudent } from '#lib/testing/class-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { granted, refused } from '#lib/testing/results'
import { localDate } from '#lib/values/local-date'
import { attendanceOfCase, unsettledAbsence } from './absence.queries'
import { askAboutAbsence } from './ask-about-absence'
import { decideAbsence } from './decide-absence'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])

/** Absent on a day, and asked about it the same day. */
const absent = async (day: string, children: string[] = [], isAsked = true) => {
  const participantId = await insertStudent(asOwner, { children })
  const groupId = await insertClass(asOwner, { members: [participantId] })
  const sessions = await insertRegisters(asOwner, {
    groupId,
    by: adviser.actor.id,
    days: [day],
    members: [participantId],
    code: () => 'UNEXPLAINED',
  })
  if (isAsked) granted(await askAboutAbsence({ ...adviser, today: localDate(day) }, { participantId }))
  return { participantId, mark: `${sessions.get(day)} 1` }
}

const decision = ({ participantId, mark }: { participantId: string; mark: string }) => ({
  participantId,
  marks: [mark],
  outcome: 'INVALID',
  reason: 'Ikke svart etter to henvendelser',
  heard: false,
})

describe('decideAbsence', () => {
  test('a named person makes it ugyldig with a reason, when the time to answer is over', async () => {
    const one = await absent('2027-02-01')
    granted(await decideAbsence(adviser, decision(one)))
    const rows = await asOwner(
      `SELECT "number", "code", "decided", "reason", "markedById" FROM "AttendanceMark" WHERE "participantId" = $1 ORDER BY 1`,
      [one.participantId],
    )
    expect(rows).toMatchObject([
      { number: 1, code: 'UNEXPLAINED', decided: false },
      {
        number: 2,
        code: 'INVALID',
        decided: true,
        reason: 'Ikke svart etter to henvendelser',
        markedById: adviser.actor.id,
      },
    ])
    const view = await attendanceOfCase(adviser, one.participantId)
    expect(view?.absences).toMatchObject([
      { code: 'INVALID', law: { result: 'LOST', cite: expect.stringContaining('§ 21') } },
    ])
  })

  test('ugyldig asks for a reason', async () => {
    const one = await absent('2027-02-01')
    expect(refused(await decideAbsence(adviser, { ...decision(one), reason: ' ' }))).toMatchObject({
      fields: { reason: /ugyldig/ },
    })
  })

  test.each([
    ['2027-02-23', true],
    ['2027-02-24', false],
  ])('absence of %s on 10 March: the time to answer is over is %s', async (day, isOver) => {
    const one = await absent(day)
    const answer = await decideAbsence(adviser, decision(one))
    expect(answer.ok).toBe(isOver)
    if (!answer.ok)
      expect(answer.refusal).toMatchObject({ code: 'time-to-answer', params: { until: '2027-03-10' } })
  })

  test('nobody is judged unasked, however long ago it was', async () => {
    const one = await absent('2026-10-05', [], false)
    expect(refused(await decideAbsence(adviser, decision(one)))).toEqual({ code: 'not-asked' })
    granted(await decideAbsence(adviser, { ...decision(one), outcome: 'MEDICAL' }))
  })

  test('one who has been heard need not be waited for', async () => {
    const one = await absent('2027-03-09')
    granted(await decideAbsence(adviser, { ...decision(one), heard: true }))
  })

  test('a sick child needs a child', async () => {
    const none = await absent('2027-02-01')
    const valid = { outcome: 'SICK_CHILD', reason: '' }
    expect(refused(await decideAbsence(adviser, { ...decision(none), ...valid }))).toMatchObject({
      code: 'no-child',
    })
    const parent = await absent('2027-02-01', ['2020-05-05'])
    granted(await decideAbsence(adviser, { ...decision(parent), ...valid }))
    const view = await attendanceOfCase(adviser, parent.participantId)
    expect(view?.absences).toMatchObject([{ law: { result: 'KEPT' } }])
    expect(view?.quotas).toContainEqual({
      id: 'childIllness',
      used: 1,
      limit: 10,
      cite: 'integreringsforskriften § 7',
    })
  })

  test('a decision is changed by a new one, counted as a reversal; the older form is stale', async () => {
    const one = await absent('2027-02-01')
    granted(await decideAbsence(adviser, decision(one)))
    const late = { ...decision(one), outcome: 'MEDICAL' }
    expect(refused(await decideAbsence(adviser, late))).toMatchObject({ code: 'stale' })
    const again = { ...late, marks: [one.mark.replace(/ 1$/, ' 2')] }
    granted(await decideAbsence(adviser, again))
    const [event] = await asOwner(
      `SELECT "detail" FROM "AuditEvent" WHERE "subjectId" = $1 ORDER BY "sequence" DESC LIMIT 1`,
      [one.participantId],
    )
    expect(event).toEqual({ detail: { outcome: 'MEDICAL', sessions: 1, reversed: 1 } })
  })

  test('it leaves the list of what is unsettled', async () => {
    const one = await absent('2027-02-02')
    const listed = async () =>
      (await unsettledAbsence(adviser)).some(({ participantId }) => participantId === one.participantId)
    expect(await listed()).toBe(true)
    granted(await decideAbsence(adviser, { ...decision(one), outcome: 'PRESENT', reason: '' }))
    expect(await listed()).toBe(false)
    const again = { ...decision(one), marks: [one.mark.replace(/ 1$/, ' 2')] }
    expect(refused(await decideAbsence(adviser, again))).toMatchObject({ code: 'not-absent' })
  })

  test('a day that the law leaves to an official is on the list, whatever the register said', async () => {
    const participantId = await insertStudent(asOwner)
    const groupId = await insertClass(asOwner, { members: [participantId] })
    await insertRegisters(asOwner, {
      groupId,
      by: adviser.actor.id,
      days: ['2027-02-03'],
      members: [participantId],
      code: () => 'SICK_CHILD',
    })
    const listed = await unsettledAbsence(adviser)
    expect(listed.find((one) => one.participantId === participantId)?.absences).toMatchObject([
      { code: 'SICK_CHILD', date: '2027-02-03' },
    ])
  })

  test('another municipality does not find it; teachers and auditors may not', async () => {
    const one = await absent('2027-02-01')
    const elsewhere = await callerAs(['adviser'], { municipalityId: GRANLI })
    expect(refused(await decideAbsence(elsewhere, decision(one)))).toMatchObject({ code: 'not-found' })
    for (const role of ['teacher', 'auditor', 'payroll'] as const)
      await expect(decideAbsence(await callerAs([role]), decision(one))).rejects.toBeInstanceOf(Forbidden)
  })
})
