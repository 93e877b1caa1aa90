import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  complement,
  countBefore,
  type DaySet,
  daySet,
  holdsDay,
  inBoth,
  isSameSet,
  lessDays,
  NO_DAYS,
} from './day-set'

const SIZE = 60
const anySpans = fc.array(
  fc.record({ from: fc.integer({ min: 0, max: SIZE }), to: fc.integer({ min: 0, max: SIZE }) }),
  { maxLength: 6 },
)
const days = Array.from({ length: SIZE + 5 }, (_, index) => index)
const inSpans = (spans: readonly { from: number; to: number }[], day: number) =>
  spans.some(({ from, to }) => from <= day && day < to)
const held = (set: DaySet) => days.filter((day) => holdsDay(set, day))

describe('a set of days', () => {
  test('holds the days of its spans, and its spans neither overlap nor touch', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const set = daySet(spans)
        expect(held(set)).toEqual(days.filter((day) => inSpans(spans, day)))
        for (const [index, span] of set.spans.entries()) {
          expect(span.from).toBeLessThan(span.to)
          const next = set.spans[index + 1]
          if (next) expect(span.to).toBeLessThan(next.from)
        }
      }),
    )
  })

  test('counts the days before a day, and until when the count grows as it does', () => {
    fc.assert(
      fc.property(anySpans, fc.integer({ min: 0, max: SIZE }), (spans, day) => {
        const set = daySet(spans)
        const { value, perDay, until } = countBefore(set, day)
        expect(value).toBe(days.filter((other) => other < day && inSpans(spans, other)).length)
        for (let later = day; later < Math.min(until, SIZE); later += 1)
          expect(inSpans(spans, later) ? 1 : 0).toBe(perDay)
        if (until <= SIZE) expect(inSpans(spans, until) ? 1 : 0).not.toBe(perDay)
      }),
    )
  })

  test('both, the difference and the complement, day by day', () => {
    fc.assert(
      fc.property(anySpans, anySpans, (a, b) => {
        const [x, y] = [daySet(a), daySet(b)]
        expect(held(inBoth(x, y))).toEqual(days.filter((day) => inSpans(a, day) && inSpans(b, day)))
        expect(held(lessDays(x, y))).toEqual(days.filter((day) => inSpans(a, day) && !inSpans(b, day)))
        expect(held(complement(x))).toEqual(days.filter((day) => !inSpans(a, day)))
        expect(isSameSet(x, y)).toBe(days.every((day) => holdsDay(x, day) === holdsDay(y, day)))
      }),
    )
  })

  test('without an end', () => {
    const open = daySet([{ from: 3, to: Number.POSITIVE_INFINITY }])
    expect(countBefore(open, 10)).toEqual({ value: 7, perDay: 1, until: Number.POSITIVE_INFINITY })
    expect(complement(open).spans).toEqual([{ from: Number.NEGATIVE_INFINITY, to: 3 }])
    expect(lessDays(open, daySet([{ from: 5, to: 6 }])).spans).toEqual([
      { from: 3, to: 5 },
      { from: 6, to: Number.POSITIVE_INFINITY },
    ])
    expect(lessDays(open, NO_DAYS)).toBe(open)
  })
})
