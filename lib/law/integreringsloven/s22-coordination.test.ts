import { describe, expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { BENEFIT_KINDS, type Benefit, type BenefitKind } from '../rules/stipend-input'
import { COORDINATION, isUnclaimedRight, reducesStipend } from './s22-coordination'

const benefit = (kind: BenefitKind, earnedBeforeStart: boolean | undefined, received: boolean): Benefit => ({
  kind,
  amountOre: 100,
  annualOre: undefined,
  earnedBeforeStart,
  received,
})

const kindsThatReduce = (earnedBeforeStart: boolean, received: boolean) =>
  BENEFIT_KINDS.filter((kind) => reducesStipend(benefit(kind, earnedBeforeStart, received)))

describe('integreringsloven § 22', () => {
  test('rights earned before the start count, and what is received of the others', () => {
    expect(kindsThatReduce(true, true)).toEqual([
      'UNEMPLOYMENT',
      'SICKNESS',
      'PARENTAL',
      'DISABILITY',
      'AAP',
      'TRANSITIONAL',
    ])
  })

  test('what was earned in the programme does not count', () => {
    expect(kindsThatReduce(false, true)).toEqual(['DISABILITY', 'AAP', 'TRANSITIONAL'])
  })

  test('an unclaimed right counts, an unclaimed benefit does not', () => {
    expect(kindsThatReduce(true, false)).toEqual(['UNEMPLOYMENT', 'SICKNESS', 'PARENTAL'])
    expect(kindsThatReduce(false, false)).toEqual([])
  })

  test.each([
    ['SICKNESS', true, false, true],
    ['SICKNESS', true, true, false],
    ['SICKNESS', false, false, false],
    ['SICKNESS', undefined, false, false],
    ['AAP', true, false, false],
  ] as const)('%s earned before %s, received %s: unclaimed right %s', (kind, earned, received, expected) => {
    expect(isUnclaimedRight(benefit(kind, earned, received))).toBe(expected)
  })

  const month = { on: localDate('2026-06-01'), gKr: 136_549, days: 30, dividedBy: 30 }

  test('krone for krone', () => {
    expect(COORDINATION.apply({ ...month, amountOre: 123_456, annualOre: undefined })).toBe(-123_456)
  })

  test.each([
    ['half a G exactly', 6_827_450, 30, 0],
    ['an øre above half a G is less than half an øre a month', 6_827_451, 30, 0],
    ['fifteen øre above: half an øre, rounded away from zero', 6_827_465, 30, -1],
    ['below half a G', 6_000_000, 30, 0],
    ['well above', 20_000_000, 30, -439_085],
    ['for half the month', 20_000_000, 15, -219_543],
    ['for no day', 20_000_000, 0, 0],
  ])('overgangsstønad: %s', (_what, annualOre, days, expected) => {
    expect(COORDINATION.apply({ ...month, days, amountOre: undefined, annualOre })).toBe(expected)
  })

  test('a benefit without any amount takes nothing', () => {
    expect(COORDINATION.apply({ ...month, amountOre: undefined, annualOre: undefined })).toBe(0)
  })
})
