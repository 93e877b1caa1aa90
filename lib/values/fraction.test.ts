import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  compare,
  type Fraction,
  fraction,
  fractionFromText,
  fractionToText,
  fromDecimalHours,
  max,
  min,
  mul,
  negate,
  ONE,
  over,
  roundHalfUp,
  sub,
  sum,
  times,
  ZERO,
} from './fraction'

const same = (a: Fraction, b: Fraction) => compare(a, b) === 0
const anyFraction = fc.tuple(fc.integer(), fc.integer({ min: 1 })).map(([num, den]) => fraction(num, den))

describe('an exact fraction', () => {
  test('adds, subtracts, multiplies and divides', () => {
    expect(same(add(fraction(1, 3), fraction(1, 6)), fraction(1, 2))).toBe(true)
    expect(same(sub(fraction(1, 3), fraction(1, 2)), fraction(-1, 6))).toBe(true)
    expect(same(mul(fraction(2, 3), fraction(5, 6)), fraction(5, 9))).toBe(true)
    expect(same(times(fraction(2, 3), 6), fraction(4))).toBe(true)
    expect(same(over(fraction(2, 3), 4), fraction(1, 6))).toBe(true)
    expect(same(sum([fraction(1, 2), fraction(1, 3), fraction(1, 6)]), ONE)).toBe(true)
    expect(same(sum([]), ZERO)).toBe(true)
  })

  test('knows which is more', () => {
    expect(compare(fraction(1, 3), fraction(333, 1000))).toBe(1)
    expect(compare(fraction(1, 3), fraction(334, 1000))).toBe(-1)
    expect(compare(fraction(2, 6), fraction(1, 3))).toBe(0)
    expect(min(fraction(1, 3), fraction(1, 2))).toEqual(fraction(1, 3))
    expect(max(fraction(1, 3), fraction(1, 2))).toEqual(fraction(1, 2))
    expect(min(fraction(1, 2), fraction(1, 3))).toEqual(fraction(1, 3))
    expect(max(fraction(1, 2), fraction(1, 3))).toEqual(fraction(1, 2))
  })

  test('has no denominator of zero or below', () => {
    expect(() => fraction(1, 0)).toThrow('Not a denominator: 0')
    expect(() => fraction(1, -2)).toThrow('Not a denominator: -2')
    expect(() => fraction(0.5)).toThrow(RangeError)
  })

  test('obeys the laws of arithmetic', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, (a, b, c) => {
        expect(same(add(a, b), add(b, a))).toBe(true)
        expect(same(mul(a, add(b, c)), add(mul(a, b), mul(a, c)))).toBe(true)
        expect(same(sub(add(a, b), b), a)).toBe(true)
        expect(same(add(a, negate(a)), ZERO)).toBe(true)
        expect(compare(a, b)).toBe(0 - compare(b, a))
      }),
    )
  })
})

describe('rounding', () => {
  test.each([
    [1, 2, 1],
    [-1, 2, -1],
    [3, 2, 2],
    [-3, 2, -2],
    [49, 100, 0],
    [-49, 100, 0],
    [51, 100, 1],
    [5, 1, 5],
    [0, 7, 0],
  ])('%i/%i is %i', (num, den, expected) => {
    expect(roundHalfUp(fraction(num, den))).toBe(expected)
  })

  test('is never more than a half away', () => {
    fc.assert(
      fc.property(anyFraction, (value) => {
        const off = sub(value, fraction(roundHalfUp(value)))
        expect(compare(off, fraction(1, 2)) <= 0 && compare(off, fraction(-1, 2)) >= 0).toBe(true)
      }),
    )
  })

  test('past the numbers that are held exactly is refused', () => {
    expect(() => roundHalfUp(fraction(2n ** 60n))).toThrow('Too large to be exact')
  })
})

describe('decimal hours', () => {
  test.each([
    [7.25, 725],
    [0.1, 10],
    [0.29, 29],
    [168, 16800],
  ])('%d are %i hundredths', (hours, hundredths) => {
    expect(same(fromDecimalHours(hours), fraction(hundredths, 100))).toBe(true)
  })

  test('with three decimals are refused', () => {
    expect(() => fromDecimalHours(7.125)).toThrow('More than two decimals: 7.125')
  })
})

describe('an exact number as text', () => {
  test.each([
    [fraction(1, 3), '1/3'],
    [fraction(-5), '-5/1'],
    [fraction(2, 6), '2/6'],
  ])('is read again as it was written', (value, text) => {
    expect(fractionToText(value)).toBe(text)
    expect(fractionFromText(text)).toEqual(value)
  })

  test.each(['1/0', '1/-2', '1', '', 'a/b'])('%s is refused', (text) => {
    expect(() => fractionFromText(text)).toThrow()
  })
})
