import { describe, expect, test } from 'vitest'
import { fraction } from '#lib/values/fraction'
import { localDate } from '#lib/values/local-date'
import { trekkDecision } from './s46g-threshold'

/** G 120 000 makes the twelfth 10 000 kroner. */
const decide = (trekk: number, payment: number) => {
  const facts = {
    on: localDate('2026-06-01'),
    gKr: 120_000,
    trekk: fraction(trekk),
    payment: fraction(payment),
  }
  const { required, belowLimits } = trekkDecision(facts)
  return [required, belowLimits]
}

describe('integreringsloven § 46 g', () => {
  test.each([
    ['both limits exactly', 10_000, 20_000, [true, false]],
    ['a krone below the twelfth of G', 9_999, 19_998, [false, true]],
    ['a krone below half the payment', 10_000, 20_002, [false, true]],
    ['a krone above both', 10_001, 20_000, [true, false]],
    ['no trekk and no payment', 0, 0, [false, false]],
    ['no trekk', 0, 20_000, [false, false]],
    ['a small trekk', 1, 20_000, [false, true]],
  ])('%s', (_what, trekk, payment, expected) => {
    expect(decide(trekk, payment)).toEqual(expected)
  })

  test('a third of an øre below the limit is below it, though the rounded amounts are equal', () => {
    const facts = { on: localDate('2026-06-01'), gKr: 120_000, payment: fraction(60_000_02, 300) }
    const exact = trekkDecision({ ...facts, trekk: fraction(30_000_01, 300) })
    const short = trekkDecision({ ...facts, trekk: fraction(30_000_00, 300) })
    expect([exact.required, exact.trekkOre, exact.halfPaymentOre]).toEqual([true, 1_000_000, 1_000_000])
    expect([short.required, short.trekkOre, short.halfPaymentOre]).toEqual([false, 1_000_000, 1_000_000])
  })
})
