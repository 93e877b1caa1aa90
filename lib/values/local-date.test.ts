import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  dayOfWeek,
  daysBetween,
  earliest,
  easterSunday,
  fromDayNumber,
  isoWeek,
  latest,
  localDate,
  parseLocalDate,
  toDayNumber,
} from './local-date'

const MILLISECONDS_A_DAY = 86_400_000
const anyDay = fc.integer({ min: -25_567, max: 84_000 })

describe('a civil day', () => {
  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2000-02-29', true],
    ['2100-02-29', false],
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['2199-12-31', true],
    ['2200-01-01', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['2026-04-00', false],
    ['2026-4-01', false],
    [' 2026-04-01', false],
    ['2026-04-01T00:00', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(parseLocalDate(text) !== null).toBe(expected)
  })

  test('text that is no day is refused loudly where a day is certain', () => {
    expect(() => localDate('2026-02-30')).toThrow('Not a day: 2026-02-30')
  })

  test('agrees with the platform calendar on number, weekday and text', () => {
    fc.assert(
      fc.property(anyDay, (dayNumber) => {
        const oracle = new Date(dayNumber * MILLISECONDS_A_DAY)
        const date = fromDayNumber(dayNumber)
        expect(date).toBe(oracle.toISOString().slice(0, 10))
        expect(toDayNumber(date)).toBe(dayNumber)
        expect(dayOfWeek(date) % 7).toBe(oracle.getUTCDay())
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-05-31', 6, '2026-11-30'],
    ['2026-05-31', -29, '2023-12-31'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(addMonths(localDate(from), months)).toBe(expected)
  })

  test('29 February and a year is 28 February, and the person is then a year older', () => {
    expect(addYears(localDate('2004-02-29'), 1)).toBe('2005-02-28')
    expect(ageOn(localDate('2004-02-29'), localDate('2005-02-27'))).toBe(0)
    expect(ageOn(localDate('2004-02-29'), localDate('2005-02-28'))).toBe(1)
    expect(ageOn(localDate('2004-02-29'), localDate('2022-02-28'))).toBe(18)
  })

  test('age turns on the birthday', () => {
    expect(ageOn(localDate('1990-05-17'), localDate('2026-05-16'))).toBe(35)
    expect(ageOn(localDate('1990-05-17'), localDate('2026-05-17'))).toBe(36)
  })

  test('days are counted across the change to summer time', () => {
    expect(daysBetween(localDate('2026-03-28'), localDate('2026-03-30'))).toBe(2)
    expect(addDays(localDate('2026-10-24'), 2)).toBe('2026-10-26')
  })

  test.each([
    ['2026-01-01', 2026, 1],
    ['2027-01-01', 2026, 53],
    ['2024-12-30', 2025, 1],
    ['2026-06-15', 2026, 25],
  ])('%s is in week %i-%i', (date, year, week) => {
    expect(isoWeek(localDate(date))).toEqual({ year, week })
  })

  test.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2011, '2011-04-24'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter Sunday of %i is %s', (year, expected) => {
    expect(easterSunday(year)).toBe(expected)
  })

  test('the first and the last of several days', () => {
    const [a, b, c] = [localDate('2026-02-01'), localDate('2025-03-01'), localDate('2026-10-01')]
    expect(earliest(a, b, c)).toBe(b)
    expect(latest(a, b, c)).toBe(c)
  })
})
