import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allParameters } from '../book/rule-book'
import type { Parameter } from '../dated'
import { baseAmountsOfYear } from './grunnbelop'

const here = new URL('.', import.meta.url)

const isParameter = (value: unknown): value is Parameter<unknown> =>
  typeof value === 'object' && value !== null && 'versions' in value && 'chosenBy' in value

const parametersIn = (value: unknown): readonly Parameter<unknown>[] => {
  if (isParameter(value)) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(parametersIn) : []
}

const files = readdirSync(here).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
const modules: readonly unknown[] = await Promise.all(files.map((file) => import(new URL(file, here).href)))

describe('the numbers of the law', () => {
  const known = allParameters()

  test('are all in the rule book, so that gaps and rehearsals see them', () => {
    const ids = new Set(known.map(({ id }) => id))
    const missing = modules.flatMap(parametersIn).filter(({ id }) => !ids.has(id))
    expect(missing.map(({ id }) => id)).toEqual([])
    expect(known.length).toBeGreaterThan(70)
  })

  test('have a name of their own', () => {
    const ids = known.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('say where they are written, and when an open one must be read again', () => {
    for (const { id, versions } of known)
      for (const { cite, validTo, recheckBy } of versions) {
        expect(cite, id).toMatch(/§|lov |forskrift/)
        expect(validTo !== null || recheckBy !== null, id).toBe(true)
      }
  })
})

describe('the mean base amount of a year', () => {
  test.each([
    [2014, null, null],
    [2015, 90_068, 89_502],
    [2016, 92_576, 91_740],
    [2017, 93_634, 93_281],
    [2018, 96_883, 95_800],
    [2019, 99_858, 98_866],
    [2020, 101_351, 100_853],
    [2021, 106_399, 104_716],
    [2022, 111_477, 109_784],
    [2023, 118_620, 116_239],
    [2024, 124_028, 122_225],
    [2025, 130_160, 128_116],
    [2026, 136_549, 134_419],
    [2027, null, null],
    [-5, null, null],
    [99_999, null, null],
  ])('%i: from May %s, mean %s', (year, from1May, average) => {
    expect(baseAmountsOfYear(year)).toEqual(from1May === null ? null : { from1May, average })
  })
})
