import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  always,
  daysBefore,
  daysInLast,
  daysInYears,
  daysSince,
  type Figure,
  minus,
  notNegativeFrom,
  plus,
  shortfallOn,
  yearsEarlier,
} from './day-figure'
import { daySet } from './day-set'

const anyDay = fc.integer({ min: -20_000, max: 40_000 })
const anySet = fc
  .array(fc.record({ from: anyDay, length: fc.integer({ min: 0, max: 3000 }) }), { maxLength: 5 })
  .map((spans) => daySet(spans.map(({ from, length }) => ({ from, to: from + length }))))
const figures: fc.Arbitrary<Figure> = fc
  .tuple(anySet, anyDay, fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 11 }))
  .chain(([set, first, a, b]) =>
    fc.constantFrom<Figure>(
      daysInLast(set, a),
      minus(daysInLast(set, a), daysInYears(b)),
      minus(always(60), minus(daysInYears(a), daysInLast(set, a))),
      plus(daysBefore(set), minus(always(100), daysInLast(set, b))),
      yearsEarlier(daysSince(first), a),
      minus(always(a * 300), daysSince(first)),
    ),
  )

describe('a figure', () => {
  test('runs straight until it says it may turn', () => {
    fc.assert(
      fc.property(figures, anyDay, (figure, day) => {
        const { value, perDay, until } = figure(day)
        expect(until).toBeGreaterThan(day)
        for (const later of [day + 1, Math.floor((day + until) / 2), until - 1])
          if (later > day && later < until) expect(figure(later).value).toBe(value + perDay * (later - day))
      }),
      { numRuns: 1000 },
    )
  })

  test('a stretch holds the days on which no figure is below zero, and no other', () => {
    fc.assert(
      fc.property(fc.array(figures, { minLength: 1, maxLength: 3 }), anyDay, (each, day) => {
        const { first, last, until } = notNegativeFrom(each, day, day + 500)
        expect(until).toBeLessThanOrEqual(day + 500)
        for (let other = day; other < until; other += 1)
          expect(each.every((figure) => figure(other).value >= 0)).toBe(first <= other && other <= last)
      }),
      { numRuns: 300 },
    )
  })

  test('the shortfall is the lowest figure’s, or nothing', () => {
    expect(shortfallOn([always(-3), always(-7), always(2)], 0)).toBe(7)
    expect(shortfallOn([always(0), always(2)], 0)).toBe(0)
    expect(shortfallOn([], 0)).toBe(0)
  })

  test.each([
    ['growing two a day, an odd shortfall', -5, 2, 3, 19],
    ['growing two a day, an even shortfall', -4, 2, 2, 19],
    ['falling two a day, odd', 5, -2, 0, 2],
    ['falling two a day, even', 4, -2, 0, 2],
    ['level at zero', 0, 0, 0, 19],
    ['level below', -1, 0, Number.POSITIVE_INFINITY, 19],
  ])('%s', (_case, value, perDay, first, last) => {
    const line: Figure = (day) => ({ value: value + perDay * day, perDay, until: 1000 })
    expect(notNegativeFrom([line], 0, 20)).toEqual({ first, last, until: 20, lowest: value })
  })
})
