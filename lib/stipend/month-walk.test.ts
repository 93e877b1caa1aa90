import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { decideAbsence } from '#lib/attendance/decide-absence'
import { recordSession } from '#lib/attendance/record-session'
import { isWorkday } from '#lib/law/integreringsforskriften/f17-holidays'
import { Forbidden } from '#lib/platform/access'
import { insertClass, insertRegisters, insertStudent } from '#lib/testing/class-rows'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { approved } from '#lib/testing/decisions'
import { granted, refused } from '#lib/testing/results'
import { decideTrekk, proposeTrekk } from '#lib/testing/trekk-decision'
import { localDate } from '#lib/values/local-date'
import { daysOf, month } from '#lib/values/month'
import { approveRun } from './approve-run'
import { exportRun } from './export-run'
import { resolveException } from './resolve-exception'
import { returnRun } from './return-run'
import { runMonth } from './run-month'
import { sendRun } from './send-run'
import { slip } from './slip.queries'
import { exportedFile, monthClose } from './stipend.queries'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])
const payroll = await callerAs(['payroll'])

const FEBRUARY = month('2027-02')
const workdays = (of: string) => daysOf(month(of)).filter(isWorkday)

beforeEach(async () => {
  await asOwner(`TRUNCATE "Participant", "StudyGroup", "StipendRun" CASCADE`)
})

type Marking = (member: string, day: string) => string

/** Two participants in one class, with registers for February (and January where asked). */
const aMonth = async (code?: Marking, months = ['2027-02']) => {
  const members = [
    await insertStudent(asOwner, { name: 'Glad' }),
    await insertStudent(asOwner, { name: 'Rask' }),
  ]
  const groupId = await insertClass(asOwner, { members })
  const days = months.flatMap(workdays)
  const sessions = await insertRegisters(asOwner, {
    groupId,
    by: adviser.actor.id,
    days,
    members,
    ...(code && { code: (member, day) => code(member === members[1] ? 'Rask' : 'Glad', day) }),
  })
  return { glad: members[0] ?? '', rask: members[1] ?? '', groupId, sessions }
}

const drafted = async (of = '2027-02') => granted(await runMonth(adviser, { month: of })).runId
const view = () => monthClose(adviser, FEBRUARY)
const ref = async () => {
  const { run } = await view()
  return { runId: run?.id ?? '', version: run?.version ?? 0 }
}
const codes = async () => (await view()).exceptions.map(({ name, code }) => `${name.split(' ')[0]} ${code}`)
const paid = async () =>
  Object.fromEntries((await view()).payments.map(({ name, payableOre }) => [name.split(' ')[0], payableOre]))

const resolved = async (participantId: string, code: string, choice: string, more = {}) =>
  granted(await resolveException(adviser, { ...(await ref()), participantId, code, choice, ...more }))

const invalid = async (
  participantId: string,
  sessions: ReadonlyMap<string, string>,
  days: readonly string[],
) =>
  granted(
    await decideAbsence(adviser, {
      participantId,
      marks: days.map((day) => `${sessions.get(day)} 1`),
      outcome: 'INVALID',
      reason: 'Ikke svart etter to henvendelser',
      heard: true,
    }),
  )

const closed = async () => {
  granted(await sendRun(adviser, await ref()))
  granted(await approveRun(leader, await ref()))
}

describe('a month', () => {
  test('full months are paid in full, and nobody needs to be looked at', async () => {
    await aMonth()
    await drafted()
    expect(await codes()).toEqual([])
    expect(await paid()).toEqual({ Glad: 2_275_817, Rask: 2_275_817 })
  })

  test('two ugyldige days cost 1 517,21, with the reason on the payslip', async () => {
    const { rask, sessions } = await aMonth((name, day) =>
      name === 'Rask' && ['2027-02-09', '2027-02-10'].includes(day) ? 'UNEXPLAINED' : 'PRESENT',
    )
    await invalid(rask, sessions, ['2027-02-09', '2027-02-10'])
    await drafted()
    expect(await codes()).toEqual([])
    expect(await paid()).toMatchObject({ Rask: 2_124_096 })
    const own = await slip(adviser, FEBRUARY, rask, 'nb')
    expect(own?.lines.map(({ amountOre }) => amountOre)).toEqual([2_275_817, -151_721])
    const why = own?.lines[1]?.explanation
    expect(why?.facts).toContainEqual(
      expect.objectContaining({ what: expect.stringContaining('Ikke svart') }),
    )
    expect(why?.steps?.at(-1)).toEqual({ what: '2 dager', how: '× 2', result: '1\u00a0517,21' })
    expect(why?.whatIf).toEqual([
      { what: 'Alt fraværet godtas', ore: 2_275_817, change: 151_721 },
      { what: 'Én av dagene endres til gyldig', ore: 2_199_956, change: 75_860 },
    ])
  })

  test('unsettled absence costs nothing, and holds the month up with words', async () => {
    await aMonth((name, day) => (name === 'Rask' && day === '2027-02-09' ? 'UNEXPLAINED' : 'PRESENT'))
    await drafted()
    expect(await codes()).toEqual(['Rask PENDING_ABSENCE'])
    expect(await paid()).toEqual({ Glad: 2_275_817, Rask: 2_275_817 })
    expect(refused(await sendRun(adviser, await ref()))).toEqual({
      code: 'pending-absence',
      params: { count: '1' },
    })
    const { exceptions } = await view()
    const participantId = exceptions[0]?.participantId ?? ''
    const confirm = { ...(await ref()), participantId, code: 'PENDING_ABSENCE', choice: 'CONFIRM' }
    expect(refused(await resolveException(adviser, confirm))).toEqual({ code: 'must-be-put-right' })
  })

  test('a register that nobody saved is one thing to do, and is gone when it is saved', async () => {
    const { groupId } = await aMonth()
    const [session] = await asOwner(
      `SELECT "id" FROM "GroupSession" WHERE "groupId" = $1 AND "date" = '2027-02-16'`,
      [groupId],
    )
    await asOwner(`DELETE FROM "AttendanceMark" WHERE "sessionId" = $1`, [session?.id])
    await asOwner(`DELETE FROM "GroupSession" WHERE "id" = $1`, [session?.id])
    await drafted()
    expect((await view()).exceptions).toMatchObject([
      { code: 'MISSING_REGISTER', others: 1, params: { sessions: 1, first: '2027-02-16' } },
    ])
    expect(refused(await sendRun(adviser, await ref()))).toMatchObject({ code: 'exceptions-left' })
    granted(
      await recordSession(adviser, { groupId, date: '2027-02-16', startMinute: 510, version: 0, marks: [] }),
    )
    await drafted()
    expect(await codes()).toEqual([])
  })

  test('a trekk over the limits is not paid out without a vedtak after a varsel', async () => {
    const days = workdays('2027-02').slice(0, 15)
    const { rask, sessions } = await aMonth((name, day) =>
      name === 'Rask' && (days as readonly string[]).includes(day) ? 'UNEXPLAINED' : 'PRESENT',
    )
    await invalid(rask, sessions, days)
    await drafted()
    const { exceptions } = await view()
    expect(exceptions).toMatchObject([{ code: 'DECISION_NEEDED', effectOre: -1_137_908 }])
    const decide = { participantId: rask, code: 'DECISION_NEEDED', choice: 'DECIDED' }
    expect(refused(await resolveException(adviser, { ...(await ref()), ...decide }))).toEqual({
      code: 'no-decision',
    })
    const decisionId = await proposeTrekk(adviser, rask, '2027-02')
    expect((await view()).exceptions[0]?.decision).toEqual({ id: decisionId, isApproved: false })
    expect(refused(await resolveException(adviser, { ...(await ref()), ...decide }))).toEqual({
      code: 'no-decision',
    })
    await resolved(rask, 'DECISION_NEEDED', 'HOLD')
    expect(await paid()).toMatchObject({ Rask: 2_275_817 })
    granted(await approved(leader, decisionId))
    await resolved(rask, 'DECISION_NEEDED', 'DECIDED')
    expect(await paid()).toMatchObject({ Rask: 1_137_909 })
    expect((await view()).exceptions[0]?.resolution?.note).toMatchObject({
      noticeOn: '2027-03-10',
      decidedOn: '2027-03-10',
      reference: expect.stringMatching(/^2026\/\w{6}-1$/),
    })
  })

  test('a trekk that was held back is set off when the vedtak comes after the month was closed', async () => {
    const days = workdays('2027-02').slice(0, 15)
    const { rask, sessions } = await aMonth((name, day) =>
      name === 'Rask' && (days as readonly string[]).includes(day) ? 'UNEXPLAINED' : 'PRESENT',
    )
    await invalid(rask, sessions, days)
    await drafted()
    await resolved(rask, 'DECISION_NEEDED', 'HOLD')
    await closed()
    const april = { ...adviser, today: localDate('2027-04-05') }
    granted(await runMonth(april, { month: '2027-03' }))
    const march = async () => (await monthClose(april, month('2027-03'))).exceptions.map(({ code }) => code)
    expect(await march()).not.toContain('OVERPAID')
    await decideTrekk(april, { ...leader, today: april.today }, rask, '2027-02')
    granted(await runMonth(april, { month: '2027-03' }))
    expect(await march()).toContain('OVERPAID')
  })

  test('a first month, a birthday and absence without stønad are confirmed by a named person', async () => {
    await insertStudent(asOwner, { name: 'Blid', startedOn: '2027-02-15' })
    await insertStudent(asOwner, { name: 'Tapper', birthDate: '2002-02-14' })
    await drafted()
    expect(await codes()).toEqual([
      'Tapper TURNED_25',
      'Blid FIRST_MONTH',
      'Blid NO_TIMETABLE',
      'Tapper NO_TIMETABLE',
    ])
    expect(await paid()).toEqual({ Blid: 1_062_048, Tapper: 704_419 + 1_219_188 })
    const { exceptions } = await view()
    for (const { participantId, code } of exceptions) await resolved(participantId, code, 'CONFIRM')
    expect((await view()).open).toBe(0)
    expect((await view()).exceptions[0]?.resolution).toMatchObject({
      by: adviser.actor.name,
      at: '2027-03-10',
    })
  })

  test('making it again gives the same, and keeps what was resolved', async () => {
    await insertStudent(asOwner, { name: 'Blid', startedOn: '2027-02-15' })
    await drafted()
    for (const { participantId, code } of (await view()).exceptions)
      await resolved(participantId, code, 'CONFIRM')
    const { run: _before, ...before } = await view()
    await drafted()
    const { run: _after, ...after } = await view()
    expect(after).toEqual(before)
  })
})

describe('two people', () => {
  test('draft, sent, approved by another, locked, exported once with the same bytes each time', async () => {
    await aMonth()
    const runId = await drafted()
    expect(refused(await exportRun(payroll, { runId }))).toMatchObject({ code: 'not-approved' })
    await closed()
    const { sha256, controlTotalOre } = granted(await exportRun(payroll, { runId }))
    expect(controlTotalOre).toBe(2 * 2_275_817)
    const first = await exportedFile(payroll, FEBRUARY)
    const second = await exportedFile(payroll, FEBRUARY)
    expect(
      createHash('sha256')
        .update(first?.bytes ?? '')
        .digest('hex'),
    ).toBe(sha256)
    expect(second).toEqual(first)
    expect(refused(await exportRun(payroll, { runId }))).toMatchObject({ code: 'already-exported' })
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(first?.bytes)
    expect(text.split('\r\n')[1]).toMatch(/^2027-02;2026\/\w{6};Glad Elv;5100;STIPEND;28,00;dager;22758,17;/)
    expect(text.split('\r\n').at(-2)).toBe('2027-02;;Kontrollsum;;2;;;45516,34;;;;;')
    expect(text.charCodeAt(0)).toBe(0xfeff)
  })

  test('the one who calculated or sent cannot approve', async () => {
    await aMonth()
    granted(await runMonth(leader, { month: '2027-02' }))
    granted(await sendRun(adviser, await ref()))
    expect(refused(await approveRun(leader, await ref()))).toEqual({ code: 'same-person' })
    expect(granted(await approveRun(await callerAs(['leader']), await ref()))).toBeTruthy()
  })

  test('what has changed since the calculation is named, and approval is refused', async () => {
    const { glad, sessions } = await aMonth()
    await drafted()
    granted(await sendRun(adviser, await ref()))
    await asOwner(
      `INSERT INTO "AttendanceMark" ("municipalityId", "sessionId", "participantId", "number", "date", "code", "absentQuarters", "markedById")
       VALUES ($1, $2, $3, 2, '2027-02-09', 'MEDICAL', 12, $4)`,
      [FJORDVIK, sessions.get('2027-02-09'), glad, adviser.actor.id],
    )
    expect((await view()).changed).toEqual([{ name: 'Glad Elv', what: ['absence'] }])
    expect(refused(await approveRun(leader, await ref()))).toEqual({
      code: 'changed-since',
      params: { names: 'Glad Elv' },
    })
  })

  test('it can be sent back with a reason, and is locked once approved, whoever asks', async () => {
    const { glad } = await aMonth()
    const runId = await drafted()
    granted(await sendRun(adviser, await ref()))
    expect(refused(await runMonth(adviser, { month: '2027-02' }))).toEqual({ code: 'sent' })
    granted(await returnRun(leader, { ...(await ref()), reason: 'Sjekk satsen til Rask Elv' }))
    expect((await view()).run?.returnReason).toBe('Sjekk satsen til Rask Elv')
    await closed()
    expect(refused(await runMonth(adviser, { month: '2027-02' }))).toEqual({ code: 'closed' })
    const change = asOwner(`UPDATE "StipendPayment" SET "payableOre" = 1 WHERE "participantId" = $1`, [glad])
    await expect(change).rejects.toThrow('a closed month cannot be changed')
    await expect(asOwner(`DELETE FROM "StipendLine" WHERE "runId" = $1`, [runId])).rejects.toThrow()
  })

  test('a stale page is told who worked on the month', async () => {
    await aMonth()
    await drafted()
    const seen = await ref()
    await drafted()
    expect(refused(await sendRun(adviser, seen))).toMatchObject({
      code: 'stale',
      params: { by: adviser.actor.name },
    })
  })
})

describe('who may', () => {
  test('a month that is not over cannot be calculated', async () => {
    expect(refused(await runMonth(adviser, { month: '2027-03' }))).toEqual({
      code: 'month-not-over',
      params: { from: '2027-04-01' },
    })
    expect(refused(await runMonth(adviser, { month: '2020-12' }))).toMatchObject({ code: 'invalid-input' })
  })

  test('another municipality finds neither run nor payslip', async () => {
    const { glad } = await aMonth()
    const runId = await drafted()
    const elsewhere = { municipalityId: GRANLI }
    const stranger = await callerAs(['leader'], elsewhere)
    expect(refused(await sendRun(stranger, { runId, version: 1 }))).toEqual({ code: 'not-found' })
    expect(refused(await approveRun(stranger, { runId, version: 1 }))).toEqual({ code: 'not-found' })
    expect(refused(await exportRun(stranger, { runId }))).toEqual({ code: 'not-found' })
    expect(refused(await returnRun(stranger, { runId, version: 1, reason: 'x' }))).toEqual({
      code: 'not-found',
    })
    expect(await slip(stranger, FEBRUARY, glad, 'nb')).toBeNull()
    expect((await monthClose(stranger, FEBRUARY)).run).toBeNull()
  })

  test('a teacher sees nothing of it; an adviser does not approve; an auditor only reads', async () => {
    const teacher = await callerAs(['teacher'])
    const auditor = await callerAs(['auditor'])
    await expect(monthClose(teacher, FEBRUARY)).rejects.toBeInstanceOf(Forbidden)
    await expect(runMonth(auditor, { month: '2027-02' })).rejects.toBeInstanceOf(Forbidden)
    const ask = { runId: '00000000-0000-4000-8000-000000000000', version: 1 }
    await expect(approveRun(adviser, ask)).rejects.toBeInstanceOf(Forbidden)
    await expect(exportRun(adviser, ask)).rejects.toBeInstanceOf(Forbidden)
    expect((await monthClose(auditor, FEBRUARY)).may).toEqual({
      prepare: false,
      approve: false,
      export: false,
    })
  })
})
