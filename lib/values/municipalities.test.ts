import { expect, test } from 'vitest'
import { norwegianMunicipalities } from './municipalities'

test('357 municipalities in 15 counties, each with a number of its own', () => {
  const numbers = norwegianMunicipalities.map(({ number }) => number)
  expect(new Set(numbers).size).toBe(357)
  expect(new Set(norwegianMunicipalities.map(({ county }) => county)).size).toBe(15)
  expect(numbers.every((number) => /^\d{4}$/.test(number))).toBe(true)
})

test('the division of 2024: Haram is back, and a county has one prefix', () => {
  expect(norwegianMunicipalities).toContainEqual({ number: '1580', name: 'Haram', county: 'Møre og Romsdal' })
  const prefixes = new Set(
    norwegianMunicipalities.map(({ number, county }) => `${county} ${number.slice(0, 2)}`),
  )
  expect(prefixes.size).toBe(15)
})
