import { describe, expect, test } from 'vitest'
import { answer, linesOf, noticesOf } from '#lib/testing/stipend'
import type { RawStipendInput } from './stipend-input'

describe('stønad of a part of a month', () => {
  test.each([
    ['thirty of thirty-one days are the whole month', '2026-07', '2026-07-02', undefined, 2_275_817],
    ['fifteen days in thirtieths', '2026-07', '2026-07-17', undefined, 1_137_908],
    ['fifteen days by the calendar', '2026-07', '2026-07-17', 'CALENDAR_SHARE', 1_101_202],
    ['one day', '2026-07', '2026-07-31', undefined, 75_861],
    ['all days', '2026-07', '2026-07-01', undefined, 2_275_817],
    ['27 of 28 days in thirtieths', '2026-02', '2026-02-02', undefined, 1_952_400],
    ['27 of 28 days by the calendar', '2026-02', '2026-02-02', 'CALENDAR_SHARE', 2_091_857],
    ['28 of 29 days in a leap year', '2028-02', '2028-02-02', undefined, 2_124_096],
  ] as const)('%s', (_what, of, startedOn, partMonth, gross) => {
    const policy = partMonth && { partMonth }
    expect(answer({ month: of, programme: { startedOn }, policy }).grossOre).toBe(gross)
  })

  test('the last day is paid, and a leave cuts the month in two runs', () => {
    const { segments, notices } = answer({
      programme: { startedOn: '2026-01-12', endedOn: '2026-06-20' },
      withoutStipend: [{ from: '2026-06-05', to: '2026-06-10' }],
    })
    expect(segments).toEqual([
      { from: '2026-06-01', to: '2026-06-04', days: 4, rate: 'FULL' },
      { from: '2026-06-11', to: '2026-06-20', days: 10, rate: 'FULL' },
    ])
    expect(notices).toEqual(['PART_MONTH_UNCLEAR'])
  })

  test('a rate that comes back is one line and two runs', () => {
    const { segments, lines } = answer({
      birthDate: '2004-01-01',
      parentPeriods: [{ from: '2026-06-11', to: '2026-06-20' }],
    })
    expect(segments.map(({ from, rate }) => [from, rate])).toEqual([
      ['2026-06-01', 'TWO_THIRDS'],
      ['2026-06-11', 'ONE_THIRD'],
      ['2026-06-21', 'TWO_THIRDS'],
    ])
    expect(lines.map(({ rate, quantity }) => [rate, quantity])).toEqual([
      ['TWO_THIRDS', 20],
      ['ONE_THIRD', 10],
    ])
  })

  test('a transitional benefit follows the days of the stønad', () => {
    const benefits = [{ kind: 'TRANSITIONAL', annualOre: 20_000_000 }] as const
    const programme = { startedOn: '2026-06-16' }
    expect(linesOf({ programme, benefits })).toEqual([
      ['STIPEND', 15, 1_137_908],
      ['BENEFIT_TRANSITIONAL', null, -219_543],
    ])
    const june = { ...programme, endedOn: '2026-07-10' }
    expect(
      linesOf({ month: '2026-07', programme: june, benefits, policy: { partMonth: 'CALENDAR_SHARE' } }),
    ).toEqual([
      ['STIPEND', 10, 734_134],
      ['BENEFIT_TRANSITIONAL', null, -141_640],
    ])
  })
})

describe('the order of the lines', () => {
  const everything: Partial<RawStipendInput> = {
    absences: [
      { date: '2026-06-05', hours: 1.5, cause: 'UNPAID' },
      { date: '2026-06-04', cause: 'UNPAID' },
      { date: '2026-06-03', hours: 2.25 },
      { date: '2026-06-02', hours: 1 },
      { date: '2026-06-01' },
    ],
    benefits: [
      { kind: 'CHILD_BENEFIT', amountOre: 10_000 },
      { kind: 'AAP', amountOre: 0 },
      { kind: 'AAP', amountOre: 30_000 },
      { kind: 'SICKNESS', amountOre: 20_000, earnedBeforeStart: true, received: false },
      { kind: 'OTHER', amountOre: 10_000 },
    ],
    workInProgramme: { hours: 4.5, payOre: 1_000_000 },
    setOffOre: 5000,
    alreadyPaidOre: 3_000_000,
  }

  test('is that of the paragraphs, benefits as they were given, nothing of 0 øre', () => {
    expect(linesOf(everything)).toEqual([
      ['STIPEND', 30, 2_275_817],
      ['INVALID_DAYS', 1, -75_861],
      ['INVALID_HOURS', 3.25, -47_977],
      ['UNPAID_DAYS', 1, -75_861],
      ['UNPAID_HOURS', 1.5, -22_143],
      ['BENEFIT_AAP', null, -30_000],
      ['BENEFIT_SICKNESS', null, -20_000],
      ['WORK_IN_PROGRAMME', 4.5, -66_429],
      ['SET_OFF', null, -5000],
    ])
  })

  test('gross is the stønad before anything is taken', () => {
    expect(answer(everything)).toMatchObject({ grossOre: 2_275_817, payableOre: 1_932_546 })
  })

  test('every line has its unit and rate where they belong', () => {
    expect(answer(everything).lines.map(({ rate, unit }) => [rate, unit])).toEqual([
      ['FULL', 'DAYS'],
      [null, 'DAYS'],
      [null, 'HOURS'],
      [null, 'DAYS'],
      [null, 'HOURS'],
      [null, null],
      [null, null],
      [null, 'HOURS'],
      [null, null],
    ])
  })

  test('the paragraphs are named in the order a lawyer reads them', () => {
    expect(answer(everything).findings.map(({ cite, met }) => [cite, met])).toEqual([
      ['integreringsloven § 19', true],
      ['integreringsloven § 20 første og andre ledd', true],
      ['integreringsloven § 21', true],
      ['integreringsloven § 21', true],
      ['integreringsloven § 17; integreringsforskriften kapittel 3 og 4', true],
      ['integreringsloven § 17; integreringsforskriften kapittel 3 og 4', true],
      ['integreringsloven § 22', true],
      ['integreringsloven § 22', true],
      ['integreringsloven § 23 andre ledd', true],
      ['integreringsloven § 25 første ledd', true],
      ['integreringsloven § 46 bokstav g', false],
    ])
  })

  test('says what it found in plain words', () => {
    const sentences = answer(everything).findings.map(({ because }) => because)
    expect(sentences.slice(0, 4)).toEqual([
      'Rett til stønad 30 av 30 dager i måneden.',
      'Stønad med full sats, 30 dager: 22 758,17 kroner.',
      'Ugyldig fravær, 1 dag: -758,61 kroner.',
      'Ugyldig fravær, 3,25 timer: -479,77 kroner.',
    ])
    expect(sentences.slice(6)).toEqual([
      'Annen ytelse: -300,00 kroner.',
      'Annen ytelse: -200,00 kroner.',
      'Lønnet arbeid i programmet, 4,5 timer: -664,29 kroner.',
      'Motregning av for mye utbetalt stønad: -50,00 kroner.',
      'Trekket er 1 288,37 kroner; grensene er 10 306,92 kroner (halve utbetalingen) og 11 379,08 kroner (1/12 G).',
    ])
  })

  test('raises every notice that has a reason', () => {
    expect(noticesOf(everything)).toEqual([
      'BENEFIT_REDUCTION_NEEDS_VEDTAK',
      'OTHER_BENEFIT_CHECK',
      'OVERPAID',
      'TREKK_BELOW_DECISION_THRESHOLD',
      'UNCLAIMED_RIGHT_COUNTED',
      'UNPAID_NEEDS_VEDTAK',
      'WORK_PAY_GROSS_ASSUMED',
    ])
  })
})
