import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addYearsToDay, firstDayOfYear, yearOfDay, yearsBefore } from './day-number'
import { addYears, localDate, toDayNumber } from './local-date'

const first = toDayNumber(localDate('1900-01-01'))
const last = toDayNumber(localDate('2199-12-31'))
const anyDay = fc.integer({ min: first, max: last })
const anyYears = fc.integer({ min: -70, max: 70 })

const day = (date: string) => toDayNumber(localDate(date))
const textOf = (dayNumber: number) => new Date(dayNumber * 86_400_000).toISOString().slice(0, 10)

describe('years on day numbers', () => {
  test('agree with years on dates', () => {
    fc.assert(
      fc.property(anyDay, anyYears, (from, years) => {
        expect(textOf(addYearsToDay(from, years))).toBe(addYears(localDate(textOf(from)), years))
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['2024-02-28', 1, '2025-02-28'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-29', -124, '1900-02-28'],
    ['2024-03-01', -1, '2023-03-01'],
    ['2023-02-28', 1, '2024-02-28'],
    ['2000-02-29', 0, '2000-02-29'],
    ['2100-03-01', -8, '2092-03-01'],
  ])('%s and %i years', (from, years, to) => {
    expect(textOf(addYearsToDay(day(from), years))).toBe(to)
  })

  test.each([
    ['2023-03-01', '2024-02-29'],
    ['2024-02-28', '2024-02-29'],
    ['2024-02-29', '2024-03-01'],
    ['2024-03-01', '2025-03-01'],
    ['2025-02-28', '2025-03-01'],
  ])('from %s the same until %s', (from, until) => {
    expect(textOf(yearsBefore(day(from), 3).until)).toBe(until)
  })

  test('until the next turn a day later is a day later, any number of years on', () => {
    fc.assert(
      fc.property(anyDay, anyYears, (from, years) => {
        const earlier = yearsBefore(from, years)
        expect(earlier.day).toBe(addYearsToDay(from, -years))
        if (from + 1 < earlier.until) expect(yearsBefore(from + 1, years).day).toBe(earlier.day + 1)
      }),
      { numRuns: 2000 },
    )
  })

  test('the calendar year and its first day', () => {
    for (let year = 1899; year <= 2201; year += 1) {
      const start = Date.UTC(year, 0, 1) / 86_400_000
      expect(firstDayOfYear(year)).toBe(start)
      expect([yearOfDay(start - 1), yearOfDay(start)]).toEqual([year - 1, year])
    }
  })
})
