import { describe, expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { inForce, type Parameter, rechecksOn, versionOn } from './dated'

const day = localDate

const hours: Parameter<number> = {
  id: 'hours',
  title: 'Timer',
  chosenBy: 'datoen for planen',
  versions: [
    { value: 10, validFrom: day('2021-01-01'), validTo: day('2025-12-31'), cite: '§ 1', recheckBy: null },
    { value: 15, validFrom: day('2026-01-01'), validTo: null, cite: '§ 2', recheckBy: day('2027-07-01') },
  ],
}

describe('a dated parameter', () => {
  test.each([
    ['2020-12-31', null],
    ['2021-01-01', 10],
    ['2025-12-31', 10],
    ['2026-01-01', 15],
    ['2199-12-31', 15],
  ])('on %s is %s', (on, value) => {
    expect(versionOn(hours, day(on))?.value ?? null).toBe(value)
  })

  test('outside its versions is a fault where a value is certain', () => {
    expect(inForce(hours, day('2021-01-01'))).toMatchObject({ value: 10, cite: '§ 1' })
    expect(() => inForce(hours, day('2020-12-31'))).toThrow('hours has no value on 2020-12-31')
  })

  test.each([
    ['2020-12-31', []],
    ['2025-06-01', []],
    ['2027-07-01', []],
    ['2027-07-02', [{ parameter: 'hours', recheckBy: '2027-07-01' }]],
  ])('used on %s must be read again: %j', (on, rechecks) => {
    expect(rechecksOn(day(on), [hours])).toEqual(rechecks)
  })
})
