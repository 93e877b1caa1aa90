import { describe, expect, test } from 'vitest'
import { type LocalDate, localDate } from '#lib/values/local-date'
import { GRUNNBELOP } from '../parameters/grunnbelop'
import { baseAmountOn, baseAmounts, isNotYetFixed } from './s20-base-amount'

const extra = (validFrom: string, amountKr: number) => ({ validFrom: localDate(validFrom), amountKr })
const gOn = (on: string, ...extraG: ReturnType<typeof extra>[]) => baseAmountOn(localDate(on), extraG).value

describe('integreringsloven § 20 første ledd, grunnbeløpet', () => {
  test.each([
    ['2021-01-01', 101_351],
    ['2021-04-01', 101_351],
    ['2021-05-01', 106_399],
    ['2022-05-01', 111_477],
    ['2023-05-01', 118_620],
    ['2024-05-01', 124_028],
    ['2025-05-01', 130_160],
    ['2026-04-01', 130_160],
    ['2026-05-01', 136_549],
    ['2030-01-01', 136_549],
  ])('on %s G is %s', (on, gKr) => {
    expect(gOn(on)).toBe(gKr)
  })

  test('amounts fixed later count from their own day, in whatever order they are given', () => {
    const later = [extra('2028-05-01', 150_000), extra('2027-05-01', 142_000)]
    expect(['2027-04-01', '2027-05-01', '2028-04-01', '2028-05-01'].map((on) => gOn(on, ...later))).toEqual([
      136_549, 142_000, 142_000, 150_000,
    ])
  })

  test('an amount from the middle of a month counts from the next first', () => {
    const later = extra('2026-09-15', 137_000)
    expect([gOn('2026-09-01', later), gOn('2026-10-01', later)]).toEqual([136_549, 137_000])
  })

  test('the versions follow each other without a gap', () => {
    const { versions } = baseAmounts([extra('2027-05-01', 142_000)])
    expect(versions.slice(-2).map(({ validTo }) => validTo)).toEqual<(LocalDate | null)[]>([
      localDate('2027-04-30'),
      null,
    ])
    expect(baseAmounts([])).toBe(GRUNNBELOP)
  })

  test('the trace names the source and the day of the amount', () => {
    const known = baseAmountOn(localDate('2026-06-01'), [])
    expect([known.validFrom, known.cite]).toEqual(['2026-05-01', 'forskrift 22.5.2026 nr. 869'])
    const added = baseAmountOn(localDate('2027-06-01'), [extra('2027-05-01', 142_000)])
    expect([added.validFrom, added.cite]).toEqual([
      '2027-05-01',
      'folketrygdloven § 1-4 (lagt inn av kommunen)',
    ])
  })

  test.each([
    ['2026-04-01', [], false],
    ['2026-05-01', [], false],
    ['2027-04-01', [], false],
    ['2027-05-01', [], true],
    ['2027-06-01', [], true],
    ['2028-01-01', [], true],
    ['2027-05-01', [extra('2027-05-01', 142_000)], false],
    ['2027-05-01', [extra('2027-04-30', 142_000)], true],
    ['2027-05-01', [extra('2027-05-02', 142_000)], true],
    ['2028-04-01', [extra('2027-05-01', 142_000)], false],
    ['2028-05-01', [extra('2027-05-01', 142_000)], true],
  ])('on %s with %o: not yet fixed is %s', (on, extraG, expected) => {
    expect(isNotYetFixed(localDate(on), extraG)).toBe(expected)
  })
})
