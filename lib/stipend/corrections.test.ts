import { beforeEach, describe, expect, test } from 'vitest'
import { decideAbsence } from '#lib/attendance/decide-absence'
import { grantLeave } from '#lib/attendance/grant-leave'
import { Forbidden } from '#lib/platform/access'
import type { Caller } from '#lib/platform/use-case'
import { setSetting } from '#lib/settings/set-setting'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { closeRun, insertMonths, refOf } from '#lib/testing/month-run'
import { granted, refused } from '#lib/testing/results'
import { localDate } from '#lib/values/local-date'
import { month } from '#lib/values/month'
import { approveRun } from './approve-run'
import { seenOf } from './closed-effect'
import { correctMark } from './correct-mark'
import { endBenefit } from './end-benefit'
import { grantLateLeave } from './grant-late-leave'
import { changeLetterFile, closedSessions, moneyFacts } from './money-facts.queries'
import type { ClosedEffect } from './money-facts.view'
import { recordBenefit } from './record-benefit'
import { recordWork } from './record-work'
import { resolveException } from './resolve-exception'
import { runMonth } from './run-month'
import { sendRun } from './send-run'
import { slip } from './slip.queries'
import { monthClose } from './stipend.queries'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])
const on = (caller: Caller, day: string): Caller => ({ ...caller, today: localDate(day) })

beforeEach(async () => {
  await asOwner(`TRUNCATE "Participant", "StudyGroup", "StipendRun", "Setting" CASCADE`)
})

type Answer = Awaited<ReturnType<typeof correctMark>>

/** The effect that a change is refused with until it has been seen. */
const effectOf = (answer: Pick<Answer, 'ok'> & { readonly refusal?: unknown }): ClosedEffect => {
  const { code, params } = refused(answer as never) as { code: string; params: { effect: string } }
  expect(code).toBe('changes-closed')
  return JSON.parse(params.effect)
}

const lines = async (of: string) =>
  asOwner(
    `SELECT l."participantId", l."code", l."amountOre", l."ofMonth" FROM "StipendLine" l
     JOIN "StipendRun" r ON r."id" = l."runId" WHERE r."month" = $1 ORDER BY l."number"`,
    [of],
  )
const ledger = () => asOwner(`SELECT * FROM "StipendLine" ORDER BY "runId", "participantId", "number"`)

const MORE = { reason: 'Legen har bekreftet det', heard: true }

/** January and February closed, with these days off: 13 January unless others are named. */
const twoClosed = async (code: string, off: readonly string[] = ['2027-01-13']) => {
  const world = await insertMonths(asOwner, {
    by: adviser.actor.id,
    months: ['2027-01', '2027-02', '2027-03'],
    people: [{ name: 'Rask' }, { name: 'Glad' }],
    code: (person, day) => (person === 0 && off.includes(day) ? code : 'PRESENT'),
  })
  await closeRun(adviser, leader, '2027-01')
  await closeRun(adviser, leader, '2027-02')
  return { ...world, rask: world.members[0] ?? '', glad: world.members[1] ?? '' }
}

const wrong = (rask: string, sessions: ReadonlyMap<string, string>, more = {}) => ({
  participantId: rask,
  sessionId: sessions.get('2027-01-13'),
  code: 'INVALID',
  hours: '3',
  ...MORE,
  ...more,
})

describe('a mark that was wrong in a closed month', () => {
  test('shows its effect before anyone confirms, and writes nothing till then', async () => {
    const { rask, sessions } = await twoClosed('MEDICAL')
    const before = await asOwner(`SELECT count(*) FROM "AttendanceMark"`)
    const effect = effectOf(await correctMark(adviser, wrong(rask, sessions)))
    expect(effect).toEqual({
      run: '2027-03',
      months: [{ month: '2027-01', paidOre: 2_275_817, nowOre: 2_199_956, ore: -75_861 }],
    })
    expect(await asOwner(`SELECT count(*) FROM "AttendanceMark"`)).toEqual(before)
    effectOf(await correctMark(adviser, wrong(rask, sessions, { seen: '2027-03, 2027-01 -1' })))
    expect(await asOwner(`SELECT count(*) FROM "AttendanceMark"`)).toEqual(before)
  })

  test('leaves the closed months as they were, and becomes a line of the next with the month it belongs to', async () => {
    const { rask, sessions } = await twoClosed('MEDICAL')
    const closed = await ledger()
    const seen = seenOf(effectOf(await correctMark(adviser, wrong(rask, sessions))))
    expect(granted(await correctMark(adviser, wrong(rask, sessions, { seen }))).effect?.run).toBe('2027-03')
    expect(await ledger()).toEqual(closed)

    const april = on(adviser, '2027-04-05')
    granted(await runMonth(april, { month: '2027-03' }))
    const setOff = {
      ...(await refOf(april, '2027-03')),
      participantId: rask,
      code: 'OVERPAID',
      choice: 'SET_OFF',
    }
    granted(await resolveException(april, { ...setOff, amount: '500,00' }))
    expect(await lines('2027-03')).toContainEqual({
      participantId: rask,
      code: 'SET_OFF',
      amountOre: -50_000,
      ofMonth: '2027-01',
    })
    expect((await slip(april, month('2027-03'), rask, 'nb'))?.lines.map(({ words }) => words)).toContain(
      'Motregning av for mye utbetalt, januar 2027',
    )
    granted(await sendRun(april, await refOf(april, '2027-03')))
    granted(await approveRun(on(leader, '2027-04-05'), await refOf(april, '2027-03')))

    const may = on(adviser, '2027-05-05')
    granted(await runMonth(may, { month: '2027-04' }))
    const { exceptions } = await monthClose(may, month('2027-04'))
    expect(exceptions.find(({ code }) => code === 'OVERPAID')).toMatchObject({ effectOre: -25_861 })
  })

  test('is told to the participant in a letter that is kept', async () => {
    const { rask, sessions } = await twoClosed('MEDICAL')
    const seen = seenOf(effectOf(await correctMark(adviser, wrong(rask, sessions))))
    granted(await correctMark(adviser, wrong(rask, sessions, { seen })))
    const [letter] = (await moneyFacts(adviser, rask))?.letters ?? []
    const file = await changeLetterFile(adviser, rask, letter?.id ?? '')
    expect(
      Buffer.from(file?.bytes ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect(
      await changeLetterFile(await callerAs(['leader'], { municipalityId: GRANLI }), rask, letter?.id ?? ''),
    ).toBeNull()
  })

  test('is refused with words: too long, unheard, unchanged, not closed, decided about as if open', async () => {
    const { rask, sessions } = await twoClosed('MEDICAL')
    const ask = async (more: object) => refused(await correctMark(adviser, wrong(rask, sessions, more)))
    expect(await ask({ hours: '3,25' })).toEqual({ code: 'longer-than-session' })
    expect(await ask({ heard: false })).toEqual({ code: 'must-be-heard' })
    expect(await ask({ code: 'MEDICAL' })).toEqual({ code: 'no-change' })
    expect(await ask({ code: 'SICK_CHILD' })).toEqual({ code: 'no-child' })
    expect(await ask({ sessionId: sessions.get('2027-03-03') })).toEqual({ code: 'not-closed' })
    expect(await ask({ hours: '-3' })).toMatchObject({ fields: { hours: /under null/ } })
    expect(await ask({ hours: '' })).toMatchObject({ fields: { hours: /hvor lenge/ } })
    const decide = {
      participantId: rask,
      marks: [`${sessions.get('2027-01-13')} 1`],
      outcome: 'INVALID',
      reason: 'x',
      heard: true,
    }
    expect(refused(await decideAbsence(adviser, decide))).toEqual({ code: 'month-closed' })
  })

  test('belongs to those who decide about absence, in their own municipality', async () => {
    const { rask, sessions } = await twoClosed('MEDICAL')
    const stranger = await callerAs(['leader'], { municipalityId: GRANLI })
    expect(refused(await correctMark(stranger, wrong(rask, sessions)))).toEqual({ code: 'not-found' })
    expect(await closedSessions(stranger, rask, month('2027-01'))).toBeNull()
    const teacher = await callerAs(['teacher'])
    await expect(correctMark(teacher, wrong(rask, sessions))).rejects.toBeInstanceOf(Forbidden)
  })

  test('to the participant’s good is paid in the next run, also when the programme has ended', async () => {
    const { rask, sessions } = await twoClosed('INVALID')
    const right = wrong(rask, sessions, { code: 'MEDICAL' })
    const effect = effectOf(await correctMark(adviser, right))
    expect(effect.months).toEqual([{ month: '2027-01', paidOre: 2_199_956, nowOre: 2_275_817, ore: 75_861 }])
    granted(await correctMark(adviser, { ...right, seen: seenOf(effect) }))
    await asOwner(`UPDATE "Participant" SET "programmeEndedOn" = '2027-02-28' WHERE "id" = $1`, [rask])

    const april = on(adviser, '2027-04-05')
    granted(await runMonth(april, { month: '2027-03' }))
    const owed = { participantId: rask, code: 'UNDERPAID', choice: 'PAY' }
    granted(await resolveException(april, { ...(await refOf(april, '2027-03')), ...owed }))
    const own = (await lines('2027-03')).filter(({ participantId }) => participantId === rask)
    expect(own).toEqual([{ participantId: rask, code: 'BACK_PAY', amountOre: 75_861, ofMonth: '2027-01' }])
  })
})

const welfare = (participantId: string, more: object = {}) => ({
  participantId,
  kind: 'WELFARE',
  fromDate: '2027-01-13',
  toDate: '2027-01-13',
  welfareReason: 'DEATH',
  certificate: false,
  withStipend: true,
  reason: 'Begravelse',
  ...more,
})

describe('leave that is granted after its month was closed', () => {
  test('is shown with its effect, told to the participant, and paid in the next run', async () => {
    const { rask } = await twoClosed('INVALID')
    const closed = await ledger()
    expect(refused(await grantLeave(adviser, welfare(rask)))).toEqual({ code: 'month-closed' })
    const effect = effectOf(await grantLateLeave(adviser, welfare(rask)))
    expect(effect).toEqual({
      run: '2027-03',
      months: [{ month: '2027-01', paidOre: 2_199_956, nowOre: 2_275_817, ore: 75_861 }],
    })
    expect(await asOwner(`SELECT count(*)::int AS "n" FROM "Leave"`)).toEqual([{ n: 0 }])
    granted(await grantLateLeave(adviser, welfare(rask, { seen: seenOf(effect) })))
    expect(await ledger()).toEqual(closed)
    expect((await moneyFacts(adviser, rask))?.letters).toHaveLength(1)

    const april = on(adviser, '2027-04-05')
    granted(await runMonth(april, { month: '2027-03' }))
    const owed = { participantId: rask, code: 'UNDERPAID', choice: 'PAY' }
    granted(await resolveException(april, { ...(await refOf(april, '2027-03')), ...owed }))
    expect(await lines('2027-03')).toContainEqual({
      ...{ participantId: rask, code: 'BACK_PAY', amountOre: 75_861, ofMonth: '2027-01' },
    })
  })

  test('without stønad costs the days of it, and a day on which the participant came stays as it is', async () => {
    const off = ['2027-01-12', '2027-01-13', '2027-01-14']
    const { rask } = await twoClosed('MEDICAL', off)
    const days = { fromDate: '2027-01-12', toDate: '2027-01-15' }
    const unpaid = { kind: 'APPLIED_FOR', welfareReason: '', withStipend: false, ...days }
    const effect = effectOf(await grantLateLeave(adviser, welfare(rask, unpaid)))
    expect(effect.months).toEqual([
      { month: '2027-01', paidOre: 2_275_817, nowOre: 2_048_235, ore: -227_582 },
    ])
    granted(await grantLateLeave(adviser, welfare(rask, { ...unpaid, seen: seenOf(effect) })))
    const taken = await asOwner(
      `SELECT "date"::text FROM "AttendanceMark" WHERE "code" = 'LEAVE' ORDER BY "date"`,
    )
    expect(taken).toEqual(off.map((date) => ({ date })))
  })

  test('is refused as leave is, where no month is closed, and to others', async () => {
    const { rask } = await twoClosed('MEDICAL')
    const ask = async (more: object) => refused(await grantLateLeave(adviser, welfare(rask, more)))
    expect(await ask({ fromDate: '2026-07-01' })).toEqual({ code: 'before-programme' })
    expect(await ask({ toDate: '2027-01-12' })).toMatchObject({ fields: { toDate: /før første/ } })
    expect(await ask({ fromDate: '2027-03-10', toDate: '2027-03-10' })).toEqual({ code: 'not-closed' })
    const stranger = await callerAs(['adviser'], { municipalityId: GRANLI })
    expect(refused(await grantLateLeave(stranger, welfare(rask)))).toEqual({ code: 'not-found' })
    const payroll = await callerAs(['payroll'])
    await expect(grantLateLeave(payroll, welfare(rask))).rejects.toBeInstanceOf(Forbidden)
  })
})

describe('a base amount that is fixed late', () => {
  test('pays the difference of each closed month as lines of the next, and reaches no earlier month', async () => {
    const people = [{ name: 'Rask' }]
    await insertMonths(asOwner, { by: adviser.actor.id, months: ['2027-04', '2027-05', '2027-06'], people })
    const july = on(adviser, '2027-07-10')
    const boss = on(leader, '2027-07-10')
    for (const of of ['2027-04', '2027-05']) {
      granted(await runMonth(july, { month: of }))
      for (const { participantId, code } of (await monthClose(july, month(of))).exceptions)
        granted(
          await resolveException(july, {
            ...(await refOf(july, of)),
            participantId,
            code,
            choice: 'CONFIRM',
          }),
        )
      granted(await sendRun(july, await refOf(july, of)))
      granted(await approveRun(boss, await refOf(july, of)))
    }
    const administrator = await callerAs(['administrator'])
    granted(
      await setSetting(administrator, {
        key: 'extraG',
        value: '',
        rows: [{ first: '2027-05-01', second: '142549' }],
        reference: 'Kgl.res. 28.5.2027',
        version: 0,
      }),
    )
    granted(await runMonth(july, { month: '2027-06' }))
    const { exceptions } = await monthClose(july, month('2027-06'))
    // 2 × 142 549 / 12 − 2 × 136 549 / 12 = 1 000 kroner
    expect(exceptions).toMatchObject([
      { code: 'UNDERPAID', effectOre: 100_000, params: { month: '2027-05' } },
    ])
  })
})

describe('benefits and paid work', () => {
  const world = () =>
    insertMonths(asOwner, {
      by: adviser.actor.id,
      months: ['2027-01', '2027-02'],
      people: [{ name: 'Rask' }],
    })
  const sickness = (participantId: string | undefined, more = {}) => ({
    participantId,
    kind: 'SICKNESS',
    fromMonth: '2027-02',
    toMonth: '',
    amount: '4 000,00',
    earnedBeforeStart: 'YES',
    received: 'YES',
    source: 'Brev fra Nav 01.02.2027',
    ...more,
  })

  test('reduce the months they cover, ask once, and end with their last month', async () => {
    const { members } = await world()
    await closeRun(adviser, leader, '2027-01')
    granted(await recordBenefit(adviser, sickness(members[0])))
    granted(
      await recordWork(adviser, {
        participantId: members[0],
        month: '2027-02',
        hours: '10',
        pay: '1 500',
        version: 0,
      }),
    )
    granted(await runMonth(adviser, { month: '2027-02' }))
    const view = await monthClose(adviser, month('2027-02'))
    expect(view.exceptions.map(({ code }) => code)).toEqual(['BENEFIT_REDUCTION'])
    expect((await lines('2027-02')).map(({ code, amountOre }) => [code, amountOre])).toEqual([
      ['STIPEND', 2_275_817],
      ['BENEFIT_SICKNESS', -400_000],
      // Ten hours at 147,62 are less than what they paid.
      ['WORK_IN_PROGRAMME', -147_621],
    ])
    const [benefit] = (await moneyFacts(adviser, members[0] ?? ''))?.benefits ?? []
    const end = { participantId: members[0], benefitId: benefit?.id, version: 1, how: 'END' }
    expect(refused(await endBenefit(adviser, { ...end, toMonth: '2027-01' }))).toEqual({
      code: 'end-before-start',
    })
    granted(await endBenefit(adviser, { ...end, toMonth: '2027-02' }))
    expect(refused(await endBenefit(adviser, { ...end, toMonth: '2027-02' }))).toEqual({
      code: 'changed-meanwhile',
    })
  })

  test('that reach a closed month are shown first, and set off in the next', async () => {
    const { members } = await world()
    await closeRun(adviser, leader, '2027-01')
    const late = sickness(members[0], { fromMonth: '2027-01', toMonth: '2027-01' })
    const effect = effectOf(await recordBenefit(adviser, late))
    expect(effect).toEqual({
      run: '2027-02',
      months: [{ month: '2027-01', paidOre: 2_275_817, nowOre: 1_875_817, ore: -400_000 }],
    })
    expect((await moneyFacts(adviser, members[0] ?? ''))?.benefits).toEqual([])
    granted(await recordBenefit(adviser, { ...late, seen: seenOf(effect) }))
    granted(await runMonth(adviser, { month: '2027-02' }))
    expect((await monthClose(adviser, month('2027-02'))).exceptions).toMatchObject([
      { code: 'OVERPAID', effectOre: -400_000, params: { month: '2027-01' } },
    ])
  })

  test('are refused with words: end before start, negative, unsaid, too many hours', async () => {
    const { members } = await world()
    const ask = async (more: object) => refused(await recordBenefit(adviser, sickness(members[0], more)))
    expect(await ask({ toMonth: '2027-01' })).toMatchObject({ fields: { toMonth: /før første/ } })
    expect(await ask({ amount: '-1' })).toMatchObject({ fields: { amount: /under null/ } })
    expect(await ask({ earnedBeforeStart: '' })).toMatchObject({ fields: { earnedBeforeStart: /opptjent/ } })
    expect(await ask({ fromMonth: '2027-13' })).toMatchObject({ fields: { fromMonth: /måned/ } })
    const work = { participantId: members[0], month: '2027-02', hours: '8', pay: '0', version: 0 }
    const hours = async (typed: string) => refused(await recordWork(adviser, { ...work, hours: typed }))
    expect(await hours('-4')).toMatchObject({ fields: { hours: /under null/ } })
    expect(await hours('7,3')).toMatchObject({ fields: { hours: /kvarter/ } })
    expect(await hours('300')).toMatchObject({ fields: { hours: /Høyst/ } })
  })

  test('are recorded by advisers of the same municipality alone', async () => {
    const { members } = await world()
    const stranger = await callerAs(['leader'], { municipalityId: GRANLI })
    const work = { participantId: members[0], month: '2027-02', hours: '8', pay: '0', version: 0 }
    expect(refused(await recordBenefit(stranger, sickness(members[0])))).toEqual({ code: 'not-found' })
    expect(refused(await recordWork(stranger, work))).toEqual({ code: 'not-found' })
    expect(await moneyFacts(stranger, members[0] ?? '')).toBeNull()
    const payroll = await callerAs(['payroll'])
    await expect(recordBenefit(payroll, sickness(members[0]))).rejects.toBeInstanceOf(Forbidden)
    await expect(recordWork(payroll, work)).rejects.toBeInstanceOf(Forbidden)
  })
})
