import { describe, expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { RATE_WHOLE } from '../parameters/stipend'
import { WORK } from './s23-own-means'

const full = { on: localDate('2026-06-01'), annualKr: 273_098, days: 30, partDays: 30 * RATE_WHOLE }

describe('integreringsloven § 23 andre ledd', () => {
  test.each([
    ['the hours are cheaper', 40, 900_000, -590_482],
    ['the pay is less', 40, 500_000, -500_000],
    ['both the same to the øre', 40, 590_482, -590_482],
    ['one øre below the hours', 40, 590_481, -590_481],
    ['no hours', 0, 500_000, 0],
  ])('%s', (_what, hours, payOre, expected) => {
    expect(WORK.apply({ ...full, hours, payOre })).toBe(expected)
  })

  test('the hour rate is the mean of the stønad days', () => {
    const half = { ...full, partDays: 15 * RATE_WHOLE + (15 * RATE_WHOLE) / 3 }
    expect(WORK.apply({ ...half, hours: 30, payOre: 900_000 })).toBe(-295_241)
  })

  test('without a stønad day there is nothing to reduce', () => {
    expect(WORK.apply({ ...full, days: 0, partDays: 0, hours: 10, payOre: 100 })).toBe(0)
  })
})
