import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { addDays, addYears, dayOfWeek, localDate, yearOf } from '#lib/values/local-date'
import { addWorkdays, holidayCodes, isHoliday, isWorkday, workdayOnOrAfter } from './f17-holidays'

const day = localDate

describe('integreringsforskriften § 17 første ledd', () => {
  test('names the same days as an independent calendar, 2020–2060', () => {
    const oracle = new Holidays('NO', { types: ['public'] })
    const isSunday = (date: string) => dayOfWeek(day(date)) === 7
    for (let year = 2020; year <= 2060; year += 1) {
      const expected = oracle.getHolidays(year).map(({ date }) => date.slice(0, 10))
      const found: string[] = []
      for (let date = day(`${year}-01-01`); yearOf(date) === year; date = addDays(date, 1))
        if (holidayCodes(date).length > 0) found.push(date)
      // The regulation does not name Easter Sunday and Whit Sunday: they are Sundays.
      const easterAndWhit = expected.filter((date) => isSunday(date) && !found.includes(date))
      expect(found).toEqual([...new Set(expected)].filter((date) => !easterAndWhit.includes(date)).sort())
      expect(easterAndWhit.length).toBeLessThanOrEqual(2)
    }
  })

  test.each([
    ['2026-01-01', ['NEW_YEARS_DAY']],
    ['2026-04-02', ['MAUNDY_THURSDAY']],
    ['2026-04-03', ['GOOD_FRIDAY']],
    ['2026-04-05', []],
    ['2026-04-06', ['EASTER_MONDAY']],
    ['2026-05-01', ['LABOUR_DAY']],
    ['2026-05-14', ['ASCENSION_DAY']],
    ['2026-05-17', ['CONSTITUTION_DAY']],
    ['2026-05-24', []],
    ['2026-05-25', ['WHIT_MONDAY']],
    ['2026-12-24', []],
    ['2026-12-25', ['CHRISTMAS_DAY']],
    ['2026-12-26', ['SECOND_CHRISTMAS_DAY']],
    ['2026-12-31', []],
    ['2027-05-17', ['CONSTITUTION_DAY', 'WHIT_MONDAY']],
    ['2008-05-01', ['ASCENSION_DAY', 'LABOUR_DAY']],
  ])('%s bears %j', (date, codes) => {
    expect(holidayCodes(day(date))).toEqual(codes)
  })

  test('Saturdays and Sundays are fridager, Fridays and Mondays are not', () => {
    expect(
      ['2026-06-12', '2026-06-13', '2026-06-14', '2026-06-15'].map((date) => isHoliday(day(date))),
    ).toEqual([false, true, true, false])
    expect(isWorkday(day('2026-06-12'))).toBe(true)
    expect(isWorkday(day('2026-06-13'))).toBe(false)
  })

  test.each([
    ['2026-04-01', '2026-04-01'],
    ['2026-04-02', '2026-04-07'],
    ['2026-12-24', '2026-12-24'],
    ['2026-12-25', '2026-12-28'],
  ])('the virkedag on or after %s is %s', (from, expected) => {
    expect(workdayOnOrAfter(day(from))).toBe(expected)
  })

  test.each([
    ['2026-04-01', 0, '2026-04-01'],
    ['2026-04-04', 0, '2026-04-04'],
    ['2026-04-01', 1, '2026-04-07'],
    ['2026-04-01', 2, '2026-04-08'],
    ['2026-06-12', 1, '2026-06-15'],
    ['2026-06-13', 5, '2026-06-19'],
  ])('%s and %i virkedager is %s', (from, count, expected) => {
    expect(addWorkdays(day(from), count)).toBe(expected)
  })

  test('a year has its ten named days, fewer only when two fall together', () => {
    const start = day('2026-01-01')
    const end = addYears(start, 1)
    let named = 0
    for (let date = start; date < end; date = addDays(date, 1)) named += holidayCodes(date).length
    expect(named).toBe(10)
  })
})
