import { expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { inForce } from '../dated'
import { PERMANENT_AFTER_PROTECTION } from '../parameters/residence-permits'
import { familyIncome, permanentResidence } from './s62-permanent-residence'

const refugee = {
  birthDate: localDate('1990-05-01'),
  ground: 'UTL_28' as const,
  residenceStart: localDate('2024-02-29'),
  givesBasis: true,
  on: localDate('2026-11-01'),
}

test('a refugee: five years, and 341 372,50 kroner with G of 2026', () => {
  expect(permanentResidence(refugee)).toEqual({
    years: 5,
    earliestOn: '2029-02-28',
    monthsAbroad: 10,
    ifSponsorSettled: null,
    baseAmountKr: 136_549,
    incomeTenths: 25,
    incomeOre: 34_137_250,
    incomeAsked: true,
  })
})

test('family: the longer years, and beside them what holds when the reference person is settled', () => {
  const family = { ...refugee, ground: 'UTL_CH6' as const }
  expect(permanentResidence(family)).toMatchObject({
    years: 5,
    earliestOn: '2029-02-28',
    ifSponsorSettled: { years: 3, earliestOn: '2027-02-28' },
  })
  expect(permanentResidence({ ...family, givesBasis: false }).ifSponsorSettled).toEqual({
    years: 3,
    earliestOn: null,
  })
})

test('protection: three years for what is applied for before 1 December 2020', () => {
  const version = (on: string) => inForce(PERMANENT_AFTER_PROTECTION, localDate(on)).value
  expect(version('2020-11-30')).toEqual({ years: 3, monthsAbroad: 7 })
  expect(version('2020-12-01')).toEqual({ years: 5, monthsAbroad: 10 })
})

test('a skilled worker: three years', () => {
  const worker = { ...refugee, ground: 'UTL_23' as const }
  expect(permanentResidence(worker)).toMatchObject({
    years: 3,
    monthsAbroad: 7,
    earliestOn: '2027-02-28',
    ifSponsorSettled: null,
  })
})

test('a permit that grounds nothing gives no day', () => {
  expect(permanentResidence({ ...refugee, givesBasis: false }).earliestOn).toBeNull()
  expect(permanentResidence({ ...refugee, residenceStart: null }).earliestOn).toBeNull()
})

test.each([
  ['2008-05-01', true],
  ['2008-11-02', false],
  ['1959-11-02', true],
  ['1959-11-01', false],
])('born %s: self-support asked for is %s', (birthDate, asked) => {
  expect(permanentResidence({ ...refugee, birthDate: localDate(birthDate) }).incomeAsked).toBe(asked)
})

test('family immigration: 2,7 G until 31 January 2025, 3,2 G after', () => {
  expect(familyIncome(localDate('2025-01-31')).incomeOre).toBe(124_028 * 270)
  expect(familyIncome(localDate('2026-11-01'))).toEqual({ incomeTenths: 32, incomeOre: 43_695_680 })
})
