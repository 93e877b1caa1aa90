import { describe, expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { roundToOre } from '#lib/values/money'
import { RATE_CODES, RATE_WHOLE, type RateCode } from '../parameters/stipend'
import { ratePartsOn } from './s20-rate-parts'
import { ANNUAL, amountsOfRate, STIPEND, stipendForDays } from './s20-stipend-amount'

const on = localDate('2026-06-01')

describe('integreringsloven § 20, amounts', () => {
  test.each<[RateCode, string, string, string, string]>([
    ['FULL', '273098.00', '22758.17', '758.61', '147.62'],
    ['FIVE_SIXTHS', '227581.67', '18965.14', '632.17', '123.02'],
    ['TWO_THIRDS', '182065.33', '15172.11', '505.74', '98.41'],
    ['FIVE_NINTHS', '151721.11', '12643.43', '421.45', '82.01'],
    ['ONE_THIRD', '91032.67', '7586.06', '252.87', '49.21'],
    ['FIVE_EIGHTEENTHS', '75860.56', '6321.71', '210.72', '41.01'],
  ])('%s at G 136 549', (rate, year, month, day, hour) => {
    const amounts = amountsOfRate(on, 136_549, rate)
    const shown = [amounts.year, amounts.month, amounts.day, amounts.hour].map((amount) =>
      (roundToOre(amount) / 100).toFixed(2),
    )
    expect(shown).toEqual([year, month, day, hour])
  })

  test.each<[RateCode, number, number, number]>([
    ['FULL', 2_169_333, 72_311, 14_071],
    ['TWO_THIRDS', 1_446_222, 48_207, 9_381],
    ['ONE_THIRD', 723_111, 24_104, 4_690],
    ['FIVE_SIXTHS', 1_807_778, 60_259, 11_726],
  ])('%s at G 130 160', (rate, month, day, hour) => {
    const amounts = amountsOfRate(on, 130_160, rate)
    expect([amounts.month, amounts.day, amounts.hour].map(roundToOre)).toEqual([month, day, hour])
  })

  test('the ministry reckoned 9 796,33 a month and 326,54 a day of a yearly 117 556 (letter of 16.12.2004)', () => {
    const amounts = amountsOfRate(on, 58_778, 'FULL')
    expect([roundToOre(amounts.month), roundToOre(amounts.day)]).toEqual([979_633, 32_654])
  })

  test('the rates are the fractions of the act', () => {
    const shares = RATE_CODES.map((rate) => [rate, ratePartsOn(rate, on) / RATE_WHOLE])
    expect(Object.fromEntries(shares)).toEqual({
      FULL: 1,
      FIVE_SIXTHS: 5 / 6,
      TWO_THIRDS: 2 / 3,
      FIVE_NINTHS: 5 / 9,
      ONE_THIRD: 1 / 3,
      FIVE_EIGHTEENTHS: 5 / 18,
    })
  })

  test('a year is two base amounts', () => {
    expect(ANNUAL.apply({ on, gKr: 136_549 })).toBe(273_098)
  })

  test('thirty days in thirtieths and all days in their own number are both the month', () => {
    const facts = { on, annualKr: 273_098, parts: RATE_WHOLE } as const
    expect(STIPEND.apply({ ...facts, days: 30, dividedBy: 30 })).toBe(2_275_817)
    expect(STIPEND.apply({ ...facts, days: 31, dividedBy: 31 })).toBe(2_275_817)
    expect(STIPEND.apply({ ...facts, days: 1, dividedBy: 30 })).toBe(75_861)
  })

  test('amounts stay exact where floating numbers do not', () => {
    const { num, den } = stipendForDays({ on, annualKr: 273_098, partDays: RATE_WHOLE, dividedBy: 31 })
    expect(num * 372n).toBe(273_098n * den)
  })
})
