import { describe, expect, test } from 'vitest'
import { fraction } from './fraction'
import { hoursOfQuarters, quarters, quartersOfHours } from './hours'
import { localDate } from './local-date'
import { ore, roundToOre, sumOre } from './money'
import {
  daysIn,
  daysOf,
  firstDay,
  lastDay,
  month,
  monthOf,
  nextMonth,
  parseMonth,
  previousMonth,
} from './month'

describe('øre', () => {
  test('are whole', () => {
    expect(ore(-5)).toBe(-5)
    expect(() => ore(0.5)).toThrow('Not a whole number of øre: 0.5')
  })

  test('a line is rounded once', () => {
    expect(roundToOre(fraction(273_098, 12))).toBe(2_275_817)
    expect(roundToOre(fraction(-273_098, 360))).toBe(-75_861)
    expect(sumOre([ore(5), ore(-7), ore(1)])).toBe(-1)
    expect(sumOre([])).toBe(0)
  })
})

describe('quarters of an hour', () => {
  test('are whole and not negative', () => {
    expect(quartersOfHours(7.25)).toBe(29)
    expect(hoursOfQuarters(quarters(29))).toBe(7.25)
    expect(quarters(0)).toBe(0)
    expect(() => quarters(-1)).toThrow('Not a number of quarters: -1')
    expect(() => quartersOfHours(7.1)).toThrow(RangeError)
  })
})

describe('a month', () => {
  test.each([
    ['2024-02', 29],
    ['2026-02', 28],
    ['2026-04', 30],
    ['2026-12', 31],
  ])('%s has %i days', (text, days) => {
    const found = month(text)
    expect(daysIn(found)).toBe(days)
    expect(lastDay(found)).toBe(`${text}-${days}`)
    expect(firstDay(found)).toBe(`${text}-01`)
    expect(daysOf(found)).toHaveLength(days)
    expect(daysOf(found).at(-1)).toBe(lastDay(found))
    expect(daysOf(found)[0]).toBe(firstDay(found))
  })

  test('has neighbours across the new year', () => {
    expect(nextMonth(month('2026-12'))).toBe('2027-01')
    expect(previousMonth(month('2026-01'))).toBe('2025-12')
    expect(monthOf(localDate('2026-03-31'))).toBe('2026-03')
  })

  test('that is none is refused', () => {
    expect(parseMonth('2026-13')).toBeNull()
    expect(parseMonth('2026-1')).toBeNull()
    expect(() => month('1899-12')).toThrow('Not a month: 1899-12')
  })
})
