import { describe, expect, test } from 'vitest'
import { type LocalDate, localDate } from '#lib/values/local-date'
import type { RawStipendInput, StipendInput } from '../rules/stipend-input'
import { stipendShape } from '../rules/stipend-input'
import { endOfChildhood, isOfCoupleCohort, RATE, ratesOf, reachesFullRateAge } from './s20-stipend-rate'

const inputOf = (facts: Partial<RawStipendInput>): StipendInput => {
  const base = { month: '2026-06', birthDate: '1990-05-10', programme: { startedOn: '2026-01-12' } }
  const input = stipendShape.read({ ...base, ...facts }, '', () => undefined)
  if (!input) throw new Error('The facts are malformed')
  return input
}

const rateOn = (facts: Partial<RawStipendInput>, day: string) =>
  ratesOf(inputOf(facts), localDate('2026-06-01'), [localDate(day)])[0]?.rate

describe('integreringsloven § 20 tredje ledd', () => {
  const born16June2001 = { birthDate: '2001-06-16' }

  test.each([
    ['FROM_BIRTHDAY', '2026-06-15', 'TWO_THIRDS'],
    ['FROM_BIRTHDAY', '2026-06-16', 'FULL'],
    ['FROM_BIRTHDAY', '2026-06-17', 'FULL'],
    ['FROM_MONTH', '2026-05-31', 'TWO_THIRDS'],
    ['FROM_MONTH', '2026-06-01', 'FULL'],
    ['FROM_NEXT_MONTH', '2026-06-30', 'TWO_THIRDS'],
    ['FROM_NEXT_MONTH', '2026-07-01', 'FULL'],
  ] as const)('25 in June, policy %s: on %s the rate is %s', (turning25, day, rate) => {
    expect(rateOn({ ...born16June2001, policy: { turning25 } }, day)).toBe(rate)
  })

  test.each([
    ['2025-02-27', 'TWO_THIRDS'],
    ['2025-02-28', 'FULL'],
  ])('born on a leap day: on %s the rate is %s', (day, rate) => {
    expect(rateOn({ birthDate: '2000-02-29' }, day)).toBe(rate)
  })

  test.each([
    ['2026-06-09', 'TWO_THIRDS'],
    ['2026-06-10', 'ONE_THIRD'],
    ['2026-06-20', 'ONE_THIRD'],
    ['2026-06-21', 'TWO_THIRDS'],
  ])('with parents from 10 to 20 June: on %s the rate is %s', (day, rate) => {
    const facts = { birthDate: '2004-01-01', parentPeriods: [{ from: '2026-06-10', to: '2026-06-20' }] }
    expect(rateOn(facts, day)).toBe(rate)
  })

  test('living with parents matters only under 25', () => {
    expect(rateOn({ parentPeriods: [{ from: '2020-01-01' }] }, '2026-06-10')).toBe('FULL')
  })

  test.each([
    ['2001-05-31', false],
    ['2001-06-01', true],
    ['2001-06-30', true],
    ['2001-07-01', false],
    ['2002-06-15', false],
  ])('born %s: the 25th birthday in June 2026 is %s', (birthDate, expected) => {
    expect(reachesFullRateAge(localDate(birthDate), localDate('2026-06-01'))).toBe(expected)
  })
})

describe('integreringsloven § 20 fjerde ledd', () => {
  const partner = { kind: 'SPOUSE', togetherFrom: '2026-06-05', programmeStartedOn: '2026-06-03' } as const
  const couple = { partner }

  test.each([
    ['2026-06-02', couple, 'FULL'],
    ['2026-06-04', couple, 'FULL'],
    ['2026-06-05', couple, 'FIVE_SIXTHS'],
    ['2026-06-20', { partner: { ...partner, togetherTo: '2026-06-20' } }, 'FIVE_SIXTHS'],
    ['2026-06-21', { partner: { ...partner, togetherTo: '2026-06-20' } }, 'FULL'],
    ['2026-06-10', { partner: { ...partner, programmeEndedOn: '2026-06-10' } }, 'FIVE_SIXTHS'],
    ['2026-06-11', { partner: { ...partner, programmeEndedOn: '2026-06-10' } }, 'FULL'],
    ['2026-06-10', { partner: { ...partner, programmeStartedOn: '2026-06-11' } }, 'FULL'],
    ['2026-06-11', { partner: { ...partner, programmeStartedOn: '2026-06-11' } }, 'FIVE_SIXTHS'],
    ['2026-06-11', { partner: { kind: 'COHABITANT', togetherFrom: '2020-01-01' } }, 'FULL'],
  ] as const)('on %s, %o: %s', (day, facts, rate) => {
    expect(rateOn(facts, day)).toBe(rate)
  })

  test.each([
    ['the day before the child is born', [{ birthDate: '2026-06-15' }], '2026-06-14', 'FIVE_SIXTHS'],
    ['the day the child is born', [{ birthDate: '2026-06-15' }], '2026-06-15', 'FULL'],
    ['before the child came', [{ birthDate: '2020-01-01', from: '2026-06-15' }], '2026-06-14', 'FIVE_SIXTHS'],
    ['when the child came', [{ birthDate: '2020-01-01', from: '2026-06-15' }], '2026-06-15', 'FULL'],
    [
      'taken in before the birth',
      [{ birthDate: '2026-06-15', from: '2026-06-01' }],
      '2026-06-10',
      'FIVE_SIXTHS',
    ],
    ['the day before the child is 18', [{ birthDate: '2008-06-15' }], '2026-06-14', 'FULL'],
    ['the day the child is 18', [{ birthDate: '2008-06-15' }], '2026-06-15', 'FIVE_SIXTHS'],
    [
      'one adult, one minor',
      [{ birthDate: '2000-01-01' }, { birthDate: '2020-01-01' }],
      '2026-06-15',
      'FULL',
    ],
  ])('%s', (_when, children, day, rate) => {
    expect(rateOn({ ...couple, children }, day)).toBe(rate)
  })

  test.each([
    ['2024-06-30', false],
    ['2024-07-01', true],
    ['2024-07-02', true],
  ])('a participant who began %s is of the new cohort: %s', (startedOn, expected) => {
    expect(isOfCoupleCohort(localDate(startedOn))).toBe(expected)
    const facts = { ...couple, programme: { startedOn } }
    expect(rateOn(facts, '2026-06-10')).toBe(expected ? 'FIVE_SIXTHS' : 'FULL')
    expect(
      ratesOf(inputOf(facts), localDate('2026-06-01'), [localDate('2026-06-10')])[0]?.childlessCouple,
    ).toBe(true)
  })

  test.each([
    [false, false, false, 'FULL'],
    [false, true, false, 'FULL'],
    [false, true, true, 'FIVE_SIXTHS'],
    [false, false, true, 'FIVE_SIXTHS'],
    [true, false, false, 'TWO_THIRDS'],
    [true, false, true, 'FIVE_NINTHS'],
    [true, true, false, 'ONE_THIRD'],
    [true, true, true, 'FIVE_EIGHTEENTHS'],
  ])(
    'under 25 %s, with parents %s, couple %s: %s',
    (underFullRateAge, livesWithParents, coupleReduction, rate) => {
      expect(RATE.apply({ underFullRateAge, livesWithParents, coupleReduction })).toBe(rate)
    },
  )

  test('a child born on a leap day is 18 on 28 February', () => {
    expect(endOfChildhood(localDate('2008-02-29'), localDate('2026-02-01'))).toBe<LocalDate>(
      localDate('2026-02-28'),
    )
  })
})
