import { beforeEach, describe, expect, test } from 'vitest'
import { Forbidden } from '#lib/platform/access'
import { GRANLI, openDatabase } from '#lib/testing/database'
import { closeRun, insertMonths, refOf } from '#lib/testing/month-run'
import { granted, refused } from '#lib/testing/results'
import { localDate } from '#lib/values/local-date'
import { month } from '#lib/values/month'
import { baseAmountPreview } from './base-amount.queries'
import { compareMonths } from './compare-months'
import { correctMark } from './correct-mark'
import { exportRun } from './export-run'
import { runMonth } from './run-month'
import { sendRun } from './send-run'
import { slipLetter } from './slip-letter.queries'
import { exportedFile, monthClose } from './stipend.queries'

const { asOwner, callerAs } = await openDatabase()
const adviser = await callerAs(['adviser'])
const leader = await callerAs(['leader'])
const payroll = await callerAs(['payroll'])
const stranger = await callerAs(['leader'], { municipalityId: GRANLI })

beforeEach(async () => {
  await asOwner(`TRUNCATE "Participant", "StudyGroup", "StipendRun", "Setting" CASCADE`)
})

const world = (months: readonly string[]) =>
  insertMonths(asOwner, {
    by: adviser.actor.id,
    months,
    people: [{ name: 'Rask' }, { name: 'Glad', birthDate: '2004-06-06' }],
    code: (person, day) => (person === 0 && day === '2027-02-09' ? 'INVALID' : 'PRESENT'),
  })

describe('a new base amount', () => {
  test('is shown for each by their own rate, with what closed months would be owed, and changes nothing', async () => {
    await world(['2027-01', '2027-02'])
    await closeRun(adviser, leader, '2027-01')
    granted(await runMonth(adviser, { month: '2027-02' }))
    const before = await asOwner(`SELECT * FROM "StipendPayment" ORDER BY "runId", "participantId"`)
    const view = await baseAmountPreview(payroll, '2027-01-01', '142 549')
    expect(view).toMatchObject({ month: '2027-02', closed: ['2027-01'] })
    const byName = Object.fromEntries((view?.people ?? []).map((one) => [one.name, one]))
    // 2 × 6 000 / 12 is 1 000 kroner at the full rate, and two thirds of it under 25.
    expect(byName['Rask Elv']?.owedOre).toBe(100_000)
    expect(byName['Glad Elv']).toMatchObject({ owedOre: 66_667, beforeOre: 1_517_211, afterOre: 1_583_878 })
    expect(await asOwner(`SELECT * FROM "StipendPayment" ORDER BY "runId", "participantId"`)).toEqual(before)
  })

  test('is asked for with a day to come and an amount, by those who read the stønad', async () => {
    expect(await baseAmountPreview(payroll, '2026-05-01', '142549')).toBeNull()
    expect(await baseAmountPreview(payroll, '2027-05-01', '-1')).toBeNull()
    expect(await baseAmountPreview(payroll, '2027-05-01', '142549')).toMatchObject({ month: null })
    await expect(baseAmountPreview(await callerAs(['teacher']), '2027-05-01', '1')).rejects.toBeInstanceOf(
      Forbidden,
    )
  })
})

describe('the month beside the one before', () => {
  const paid = (participantId: string, payableOre: number) => ({
    participantId,
    name: participantId,
    payableOre,
  })

  test('names who moved by more than a tenth, who came and who left', () => {
    const before = [paid('a', 1000), paid('b', 1000), paid('c', 1000)]
    const now = [paid('a', 1100), paid('b', 1101), paid('d', 5)]
    expect(compareMonths('2027-01', before, now)).toEqual({
      month: '2027-01',
      totalOre: 3000,
      outliers: [{ participantId: 'b', name: 'b', previousOre: 1000, payableOre: 1101 }],
      come: ['d'],
      gone: ['c'],
    })
  })

  test('is what the approver is shown', async () => {
    await world(['2027-01', '2027-02'])
    await closeRun(adviser, leader, '2027-01')
    granted(await runMonth(adviser, { month: '2027-02' }))
    expect((await monthClose(leader, month('2027-02'))).comparison).toMatchObject({
      month: '2027-01',
      totalOre: 2_275_817 + 1_517_211,
      outliers: [],
    })
  })
})

describe('an exported month', () => {
  test('shows what has come out otherwise since, and the file that was sent stays as it was', async () => {
    const { members, sessions } = await world(['2027-02'])
    const [rask = ''] = members
    const runId = await closeRun(adviser, leader, '2027-02')
    granted(await exportRun(payroll, { runId }))
    const sent = await exportedFile(payroll, month('2027-02'))
    const mark = {
      ...{ participantId: rask, sessionId: sessions.get('2027-02-10'), code: 'INVALID', hours: '3' },
      ...{ reason: 'Deltakeren har bekreftet det', heard: true, seen: '2027-03, 2027-02 -75860' },
    }
    granted(await correctMark(adviser, mark))
    expect((await monthClose(payroll, month('2027-02'))).sinceExport).toMatchObject({
      run: '2027-03',
      rows: [{ participantId: rask, name: 'Rask Elv', paidOre: 2_199_956, nowOre: 2_124_096, ore: -75_860 }],
    })
    expect(await exportedFile(payroll, month('2027-02'))).toEqual(sent)
  })
})

describe('a base amount that has run out', () => {
  test('holds the month up until a named person has looked at it', async () => {
    const june = { ...adviser, today: localDate('2027-06-04') }
    await world(['2027-05'])
    granted(await runMonth(june, { month: '2027-05' }))
    const { exceptions, ratesHold } = await monthClose(june, month('2027-05'))
    expect(ratesHold).toBe(false)
    expect(exceptions.map(({ code }) => code)).toEqual(['BASE_AMOUNT', 'BASE_AMOUNT'])
    expect(refused(await sendRun(june, await refOf(june, '2027-05'))).code).toBe('exceptions-left')
  })
})

describe('the payslip letter', () => {
  test('says what the ledger says, is a draft till the month is closed, and is of one’s own municipality', async () => {
    const { members } = await world(['2027-02'])
    granted(await runMonth(adviser, { month: '2027-02' }))
    const [rask = ''] = members
    expect(await slipLetter(adviser, month('2027-02'), rask)).toMatchObject({ isDraft: true })
    const runId = await closeRun(adviser, leader, '2027-02')
    granted(await exportRun(payroll, { runId }))
    expect(await slipLetter(adviser, month('2027-02'), rask)).toMatchObject({
      isDraft: false,
      language: 'ar',
      name: 'Rask Elv',
      payableOre: 2_199_956,
      lines: [{ amountOre: 2_275_817 }, { amountOre: -75_861, quantity: '1 dag' }],
      absences: [{ date: '2027-02-09', hours: null }],
      trekkBelowLimit: true,
    })
    expect(await slipLetter(stranger, month('2027-02'), rask)).toBeNull()
    expect((await monthClose(adviser, month('2027-02'))).sinceExport).toEqual({ run: '2027-03', rows: [] })
    expect((await refOf(stranger, '2027-02')).runId).toBe('')
  })
})
