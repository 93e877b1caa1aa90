import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerOf, faultsOf } from '#lib/testing/rule'
import type { LocalDate } from '#lib/values/local-date'
import { month } from '#lib/values/month'
import { calendarOf } from '../integreringsforskriften/f17-month'
import { stipend } from './stipend'
import { BENEFIT_KINDS, type RawStipendInput } from './stipend-input'

const june: RawStipendInput = {
  month: '2026-06',
  birthDate: '1990-05-10',
  programme: { startedOn: '2026-01-12' },
}
const answer = (facts: Partial<RawStipendInput> = {}) => answerOf(stipend, { ...june, ...facts })
const faults = (facts: Record<string, unknown>) => faultsOf(stipend, { ...june, ...facts })
const noticesOf = (facts: Partial<RawStipendInput>) => answer(facts).notices
const linesOf = (facts: Partial<RawStipendInput>) =>
  answer(facts).lines.map(({ code, quantity, amountOre }) => [code, quantity, amountOre])

const workdaysOf = (of: string): readonly LocalDate[] => [...calendarOf(month(of)).workdays]
const wholeMonthLost = workdaysOf('2026-06').map((date) => ({ date }))
const couple = {
  partner: { kind: 'SPOUSE', togetherFrom: '2020-01-01', programmeStartedOn: '2025-01-01' },
} as const

describe('facts that cannot stand together', () => {
  test.each([
    ['DATE_ORDER programme.startedOn', { birthDate: '2026-01-13' }],
    ['DATE_ORDER programme.endedOn', { programme: { startedOn: '2026-01-12', endedOn: '2026-01-11' } }],
    [
      'DATE_ORDER withoutStipend[1].to',
      { withoutStipend: [{ from: '2026-06-01' }, { from: '2026-06-02', to: '2026-06-01' }] },
    ],
    ['DATE_ORDER parentPeriods[0].to', { parentPeriods: [{ from: '2026-06-02', to: '2026-06-01' }] }],
    [
      'DATE_ORDER partner.togetherTo',
      { partner: { kind: 'SPOUSE', togetherFrom: '2020-01-02', togetherTo: '2020-01-01' } },
    ],
    [
      'DATE_ORDER partner.programmeEndedOn',
      { partner: { ...couple.partner, programmeEndedOn: '2024-12-31' } },
    ],
    [
      'REQUIRED partner.programmeStartedOn',
      { partner: { kind: 'COHABITANT', togetherFrom: '2020-01-01', programmeEndedOn: '2024-12-31' } },
    ],
    ['REQUIRED benefits[0].amountOre', { benefits: [{ kind: 'OTHER' }] }],
    ['REQUIRED benefits[0].annualOre', { benefits: [{ kind: 'TRANSITIONAL' }] }],
    ['CONFLICT benefits[0].amountOre', { benefits: [{ kind: 'TRANSITIONAL', annualOre: 1, amountOre: 1 }] }],
    ['CONFLICT benefits[0].annualOre', { benefits: [{ kind: 'AAP', annualOre: 1, amountOre: 1 }] }],
    ['REQUIRED benefits[0].earnedBeforeStart', { benefits: [{ kind: 'UNEMPLOYMENT', amountOre: 1 }] }],
    ['REQUIRED benefits[0].earnedBeforeStart', { benefits: [{ kind: 'PARENTAL', amountOre: 1 }] }],
    ['OUT_OF_RANGE absences[0].date', { absences: [{ date: '2026-05-29' }] }],
    ['OUT_OF_RANGE absences[0].date', { absences: [{ date: '2026-07-01' }] }],
    ['CONFLICT absences[0].date', { month: '2026-05', absences: [{ date: '2026-05-14' }] }],
    [
      'CONFLICT absences[0].date',
      { programme: { startedOn: '2026-06-03' }, absences: [{ date: '2026-06-02' }] },
    ],
    [
      'CONFLICT absences[0].date',
      { withoutStipend: [{ from: '2026-06-03', to: '2026-06-03' }], absences: [{ date: '2026-06-03' }] },
    ],
    ['DUPLICATE absences[1].date', { absences: [{ date: '2026-06-03' }, { date: '2026-06-03', hours: 1 }] }],
    ['OUT_OF_RANGE law.extraG[0].validFrom', { law: { extraG: [{ validFrom: '2026-05-01', amountKr: 1 }] } }],
    [
      'DUPLICATE law.extraG[1].validFrom',
      {
        law: {
          extraG: [
            { validFrom: '2027-05-01', amountKr: 1 },
            { validFrom: '2027-05-01', amountKr: 2 },
          ],
        },
      },
    ],
    ['OUT_OF_RANGE month', { month: '2020-12' }],
    ['OUT_OF_RANGE absences[0].hours', { absences: [{ date: '2026-06-03', hours: 0 }] }],
    ['OUT_OF_RANGE absences[0].hours', { absences: [{ date: '2026-06-03', hours: 24.01 }] }],
    ['OUT_OF_RANGE law.extraG[0].amountKr', { law: { extraG: [{ validFrom: '2027-05-01', amountKr: 0 }] } }],
    ['OUT_OF_RANGE setOffOre', { setOffOre: -1 }],
    ['REQUIRED workInProgramme.payOre', { workInProgramme: { hours: 1 } }],
  ])('%s', (fault, facts) => {
    expect(faults(facts)).toEqual([fault])
  })

  test('the edges are accepted', () => {
    expect(
      faults({
        month: '2021-01',
        birthDate: '2021-01-01',
        programme: { startedOn: '2021-01-01', endedOn: '2021-01-01' },
        partner: {
          kind: 'SPOUSE',
          togetherFrom: '2020-01-01',
          togetherTo: '2020-01-01',
          programmeStartedOn: '2020-01-01',
          programmeEndedOn: '2020-01-01',
        },
        withoutStipend: [{ from: '2021-01-05', to: '2021-01-05' }],
        benefits: [{ kind: 'TRANSITIONAL', annualOre: 0 }],
        law: { extraG: [{ validFrom: '2026-05-02', amountKr: 1 }] },
        absences: [],
        setOffOre: 0,
      }),
    ).toEqual([])
  })
})

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

describe('notices', () => {
  test.each([
    [
      'RATE_CHANGE_IN_MONTH',
      { birthDate: '2004-01-01', parentPeriods: [{ from: '2026-06-30' }] },
      ['RATE_CHANGE_IN_MONTH'],
    ],
    [
      '25 before a part month',
      { birthDate: '2001-06-16', programme: { startedOn: '2026-06-20' } },
      ['PART_MONTH_UNCLEAR', 'TURNING_25_UNCLEAR'],
    ],
    [
      '25 in a month without stønad',
      { birthDate: '2001-06-16', programme: { startedOn: '2026-07-01' } },
      ['NOT_IN_PROGRAMME'],
    ],
    ['25 on the first', { birthDate: '2001-06-01' }, ['TURNING_25_UNCLEAR']],
    ['25 the month after', { birthDate: '2001-07-01' }, []],
    [
      'a couple of two cohorts',
      { partner: { ...couple.partner, programmeStartedOn: '2024-06-30' } },
      ['MIXED_COHORT'],
    ],
    ['a couple of the new cohort', { partner: { ...couple.partner, programmeStartedOn: '2024-07-01' } }, []],
    ['an old participant', { ...couple, programme: { startedOn: '2024-06-30' } }, ['OLD_COUPLE_COHORT']],
    [
      'an old participant with a child',
      { ...couple, programme: { startedOn: '2024-06-30' }, children: [{ birthDate: '2020-01-01' }] },
      [],
    ],
    ['an old participant alone', { programme: { startedOn: '2024-06-30' } }, []],
    ['an adult child', { ...couple, children: [{ birthDate: '2008-06-01' }] }, ['ADULT_CHILD_UNCLEAR']],
    [
      'a child 18 on the last day',
      { ...couple, children: [{ birthDate: '2008-06-30' }] },
      ['ADULT_CHILD_UNCLEAR', 'RATE_CHANGE_IN_MONTH'],
    ],
    ['a child 18 the day after', { ...couple, children: [{ birthDate: '2008-07-01' }] }, []],
    [
      'a minor who came in the month',
      { ...couple, children: [{ birthDate: '2020-01-01', from: '2026-06-15' }] },
      ['RATE_CHANGE_IN_MONTH'],
    ],
    [
      'two cohorts with a child',
      {
        partner: { ...couple.partner, programmeStartedOn: '2024-06-30' },
        children: [{ birthDate: '2020-01-01' }],
      },
      [],
    ],
    [
      'an old participant, a couple for some days',
      {
        partner: { ...couple.partner, programmeEndedOn: '2026-06-10' },
        programme: { startedOn: '2024-06-30' },
      },
      ['OLD_COUPLE_COHORT'],
    ],
    ['an adult child of one alone', { children: [{ birthDate: '2000-01-01' }] }, []],
    [
      'hours above the day',
      { absences: [{ date: '2026-06-03', hours: 5.14, cause: 'UNPAID' }] },
      ['HOUR_TREKK_CAPPED', 'UNPAID_NEEDS_VEDTAK'],
    ],
    [
      'hours below the day',
      { absences: [{ date: '2026-06-03', hours: 5.13 }] },
      ['TREKK_BELOW_DECISION_THRESHOLD'],
    ],
    ['paid too much', { alreadyPaidOre: 2_275_818 }, ['OVERPAID']],
    ['paid exactly', { alreadyPaidOre: 2_275_817 }, []],
    ['an old G', { month: '2027-05' }, ['G_NOT_YET_FIXED']],
    [
      'a right that was claimed',
      { benefits: [{ kind: 'SICKNESS', amountOre: 1, earnedBeforeStart: true }] },
      ['BENEFIT_REDUCTION_NEEDS_VEDTAK'],
    ],
    [
      'benefits take all and no more',
      { benefits: [{ kind: 'AAP', amountOre: 2_275_817 }] },
      ['BENEFIT_REDUCTION_NEEDS_VEDTAK'],
    ],
    [
      'benefits take an øre too much',
      { benefits: [{ kind: 'AAP', amountOre: 2_275_818 }] },
      ['BENEFIT_REDUCTION_NEEDS_VEDTAK', 'REDUCTIONS_EXCEED_STIPEND'],
    ],
  ] as const)('%s', (_what, facts, notices) => {
    expect(noticesOf(facts as Partial<RawStipendInput>)).toEqual(notices)
  })

  test('a figure of the law that should have been read again is named beside the result', () => {
    expect(answer().recheck).toEqual([])
    expect(answer({ month: '2027-05' }).recheck).toEqual([])
    expect(answer({ month: '2027-06' }).recheck).toEqual([
      { parameter: 'grunnbelop', recheckBy: '2027-05-01' },
    ])
    const extraG = [{ validFrom: '2027-05-01', amountKr: 142_000 }]
    expect(answer({ month: '2027-07', law: { extraG } }).recheck).toEqual([])
    expect(answer({ month: '2027-08', law: { extraG } }).recheck.length).toBe(5)
  })
})

describe('a month without participation (§ 24)', () => {
  test('takes all that is left, and benefits, work and set-off wait', () => {
    const { lines, setOffLeftOre, notices, decision } = answer({
      absences: wholeMonthLost,
      benefits: [
        { kind: 'OTHER', amountOre: 1 },
        { kind: 'SICKNESS', amountOre: 1, earnedBeforeStart: true, received: false },
      ],
      workInProgramme: { hours: 1, payOre: 1 },
      setOffOre: 700,
    })
    expect(lines.map(({ code, amountOre }) => [code, amountOre])).toEqual([
      ['STIPEND', 2_275_817],
      ['INVALID_DAYS', -1_668_932],
      ['NO_PARTICIPATION', -606_885],
    ])
    expect([setOffLeftOre, decision.trekkOre, decision.halfPaymentOre]).toEqual([700, 2_275_817, 1_137_908])
    expect(notices).toEqual(['FULL_MONTH_WITHOUT_PARTICIPATION'])
  })

  test('with one day that was only unpaid, the trekk is the ugyldige days alone', () => {
    const [first, ...others] = wholeMonthLost
    const absences = [{ date: first?.date ?? '', cause: 'UNPAID' as const }, ...others]
    const { payableOre, decision } = answer({ absences })
    expect([payableOre, decision.trekkOre, decision.halfPaymentOre, decision.required]).toEqual([
      0,
      1_593_072,
      1_099_978,
      true,
    ])
  })

  test('needs whole days: one of hours leaves something', () => {
    const [first, ...others] = wholeMonthLost
    const absences = [{ date: first?.date ?? '', hours: 24 }, ...others]
    expect(answer({ absences }).payableOre).toBe(606_884)
  })

  test('needs the whole month in the programme', () => {
    const programme = { startedOn: '2026-06-02' }
    const absences = wholeMonthLost.filter(({ date }) => date > '2026-06-01')
    expect(answer({ programme, absences }).payableOre).toBe(606_884)
  })
})

describe('a month that was not in full', () => {
  test('is not lost although every virkedag of it is', () => {
    // Saturday 30 May is the last day: the programme ends a day before the month, after its last virkedag.
    const absences = workdaysOf('2026-05').map((date) => ({ date }))
    const programme = { startedOn: '2026-01-12', endedOn: '2026-05-30' }
    const { lines, payableOre } = answer({ month: '2026-05', programme, absences })
    expect([lines.length, payableOre]).toEqual([2, 910_327])
  })

  test('without a stønad day has no right, and says so', () => {
    const { findings, lines } = answer({ programme: { startedOn: '2026-07-01' } })
    expect([findings[0]?.met, findings.length, lines]).toEqual([false, 2, []])
  })

  test('one hour, one øre', () => {
    const { findings } = answer({ absences: [{ date: '2026-06-03', hours: 1 }], setOffOre: 1 })
    expect(findings.slice(2, 4).map(({ because }) => because)).toEqual([
      'Ugyldig fravær, 1 time: -147,62 kroner.',
      'Motregning av for mye utbetalt stønad: -0,01 kroner.',
    ])
  })
})

describe('set-off (§ 25)', () => {
  test.each([
    ['takes what is left and keeps the rest', 3_000_000, 0, 724_183],
    ['takes exactly what is left', 2_275_817, 0, 0],
    ['leaves an øre', 2_275_816, 1, 0],
  ])('%s', (_what, setOffOre, payableOre, setOffLeftOre) => {
    expect(answer({ setOffOre })).toMatchObject({ payableOre, setOffLeftOre })
  })

  test('counts as trekk only as far as it was used', () => {
    expect(answer({ setOffOre: 3_000_000 }).decision).toMatchObject({ trekkOre: 2_275_817, required: true })
  })
})

describe('the payment that a trekk is measured by (§ 46 g)', () => {
  const fifteen = wholeMonthLost.slice(0, 15)

  test('is what benefits and work leave', () => {
    const benefits = [{ kind: 'AAP', amountOre: 500_000 }] as const
    const workInProgramme = { hours: 10, payOre: 100_000 }
    expect(answer({ absences: fifteen, benefits, workInProgramme }).decision.halfPaymentOre).toBe(837_908)
  })

  test('is never below nothing', () => {
    const benefits = [{ kind: 'AAP', amountOre: 9_000_000 }] as const
    expect(answer({ absences: fifteen, benefits }).decision).toMatchObject({
      halfPaymentOre: 0,
      required: true,
    })
  })
})

describe('whatever the facts', () => {
  const dates = workdaysOf('2026-06')
  const absences = fc.uniqueArray(
    fc.record({
      date: fc.constantFrom(...dates),
      hours: fc.option(
        fc.integer({ min: 1, max: 2400 }).map((hundredths) => hundredths / 100),
        { nil: undefined },
      ),
      cause: fc.constantFrom('INVALID' as const, 'UNPAID' as const),
    }),
    { selector: ({ date }) => date },
  )
  const benefits = fc.array(
    fc.record({
      kind: fc.constantFrom(...BENEFIT_KINDS.filter((kind) => kind !== 'TRANSITIONAL')),
      amountOre: fc.integer({ min: 0, max: 1_500_000 }),
      earnedBeforeStart: fc.boolean(),
      received: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  const facts = fc.record({
    birthDate: fc.constantFrom('1990-05-10', '2001-06-16', '2004-02-29'),
    parentPeriods: fc.constantFrom([], [{ from: '2026-06-10' }]),
    partner: fc.constantFrom(undefined, couple.partner),
    absences,
    benefits,
    workInProgramme: fc.constantFrom(undefined, { hours: 12.5, payOre: 150_000 }),
    setOffOre: fc.integer({ min: 0, max: 3_000_000 }),
    policy: fc.record({ capHourTrekkAtDay: fc.boolean() }),
  })

  test('what is paid is the sum of the lines, and never below nothing', () => {
    fc.assert(
      fc.property(facts, (input) => {
        const { lines, payableOre } = answer(input)
        const sum = lines.reduce((total, { amountOre }) => total + amountOre, 0)
        expect(payableOre).toBe(sum < 0 ? 0 : sum)
      }),
    )
  })

  test('gross and set-off are the lines they come from', () => {
    fc.assert(
      fc.property(facts, (input) => {
        const { lines, grossOre, setOffLeftOre } = answer(input)
        const total = (code: string) =>
          lines.filter((line) => line.code === code).reduce((sum, { amountOre }) => sum + amountOre, 0)
        expect(grossOre).toBe(total('STIPEND'))
        expect(setOffLeftOre).toBe(input.setOffOre + total('SET_OFF'))
      }),
    )
  })

  test('the trekk for absence never exceeds the stønad when hours are capped', () => {
    fc.assert(
      fc.property(absences, (lost) => {
        const { lines, grossOre } = answer({ absences: lost })
        const trekk = lines
          .filter(({ code }) => code !== 'STIPEND')
          .reduce((sum, line) => sum - line.amountOre, 0)
        expect(trekk).toBeLessThanOrEqual(grossOre)
      }),
    )
  })

  test('more absence never pays more', () => {
    fc.assert(
      fc.property(facts, fc.nat(), (input, pick) => {
        const fewer = input.absences.filter((_, index) => index !== pick % (input.absences.length + 1))
        expect(answer(input).payableOre).toBeLessThanOrEqual(answer({ ...input, absences: fewer }).payableOre)
      }),
    )
  })

  test('the order of the absences does not matter', () => {
    fc.assert(
      fc.property(facts, (input) => {
        expect(answer({ ...input, absences: input.absences.toReversed() })).toEqual(answer(input))
      }),
    )
  })

  test('each line carries the trace of its own amount', () => {
    fc.assert(
      fc.property(facts, (input) => {
        const { lines, trace } = answer(input)
        expect(trace.map(({ value }) => value)).toEqual(lines.map(({ amountOre }) => amountOre))
      }),
    )
  })

  test('a full month is the month amount, whatever its length', () => {
    const full = ['2026-05', '2026-06', '2027-02', '2028-02'].map((of) => answer({ month: of }).grossOre)
    expect(new Set(full)).toEqual(new Set([2_275_817]))
  })
})
