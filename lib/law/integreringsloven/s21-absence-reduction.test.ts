import { describe, expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import type { RateCode } from '../parameters/stipend'
import { ratePartsOn } from './s20-rate-parts'
import { costsMoreThanDay, type LostTime, sumOfHours, TREKK, UNPAID } from './s21-absence-reduction'

const on = localDate('2026-06-01')
const lost = (hours?: number, rate: RateCode = 'FULL'): LostTime => ({
  date: localDate('2026-06-03'),
  hours,
  parts: ratePartsOn(rate, on),
})
const trekk = (absences: readonly LostTime[], capAtDay = true) =>
  TREKK.apply({ on, annualKr: 273_098, capAtDay, absences })

describe('integreringsloven § 21', () => {
  test.each([
    ['a day is 1/30 of the month', [lost()], -75_861],
    ['an hour is 1/1850 of the year', [lost(1)], -14_762],
    ['a hundredth of an hour is counted', [lost(0.01)], -148],
    ['2.25 hours', [lost(2.25)], -33_215],
    ['days at two rates', [lost(), lost(undefined, 'ONE_THIRD')], -101_147],
    ['hours at two rates', [lost(3), lost(3, 'TWO_THIRDS')], -73_810],
    ['nothing', [], 0],
  ])('%s', (_what, absences, expected) => {
    expect(trekk(absences)).toBe(expected)
  })

  test.each([
    [5.13, -75_729, -75_729],
    [5.14, -75_861, -75_877],
    [24, -75_861, -354_289],
  ])('%s hours: capped %s, not capped %s', (hours, capped, uncapped) => {
    expect(trekk([lost(hours)])).toBe(capped)
    expect(trekk([lost(hours)], false)).toBe(uncapped)
  })

  test('the cap is per day, not on the sum', () => {
    expect(trekk([lost(4), lost(4)])).toBe(-118_096)
  })

  test.each([
    [undefined, false],
    [5.13, false],
    [5.14, true],
    [6, true],
  ])('%s hours cost more than the day: %s', (hours, expected) => {
    expect(costsMoreThanDay(on, { hours })).toBe(expected)
  })

  test('hours add up to two exact decimals, and whole days hold none', () => {
    expect(sumOfHours([lost(0.1), lost(0.2), lost()])).toBe(0.3)
  })

  test('absence without stønad that is not ugyldig costs the same, under another paragraph', () => {
    const facts = { on, annualKr: 273_098, capAtDay: true, absences: [lost()] }
    expect(UNPAID.apply(facts)).toBe(TREKK.apply(facts))
    expect(UNPAID.cite).toBe('integreringsloven § 17; integreringsforskriften kapittel 3 og 4')
  })
})
