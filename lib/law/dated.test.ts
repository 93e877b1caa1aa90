import { describe, expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { inForce, type Parameter, rechecksOn, rehearse, versionOn } from './dated'

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

describe('a rehearsal', () => {
  const on = (date: string) => versionOn(hours, day(date))?.value ?? null
  const change = (validFrom: string) => [{ parameter: hours, value: 20, validFrom: day(validFrom) }]

  test('puts a new value after the old ones', () => {
    const seen = rehearse(change('2027-01-01'), () => ['2025-06-01', '2026-12-31', '2027-01-01'].map(on))
    expect(seen).toEqual([10, 15, 20])
  })

  test('may cut into an older version', () => {
    const seen = rehearse(change('2024-01-01'), () =>
      ['2020-12-31', '2023-12-31', '2024-01-01', '2026-06-01'].map(on),
    )
    expect(seen).toEqual([null, 10, 20, 20])
  })

  test('leaves no hole before the day where there was a value, and keeps a hole where there was one', () => {
    const gapped = { ...hours, id: 'gapped', versions: hours.versions.slice(0, 1) }
    const at = (date: string) => versionOn(gapped, day(date))?.value ?? null
    const seen = rehearse([{ parameter: gapped, value: 1, validFrom: day('2027-01-01') }], () =>
      ['2025-12-31', '2026-01-01', '2027-01-01'].map(at),
    )
    expect(seen).toEqual([10, null, 1])
  })

  test('is over when it is over, also when it fails', () => {
    expect(() =>
      rehearse(change('2021-01-01'), () => {
        throw new Error('stopped')
      }),
    ).toThrow('stopped')
    expect(on('2026-06-01')).toBe(15)
    rehearse(change('2021-01-01'), () => undefined)
    expect(on('2026-06-01')).toBe(15)
  })
})
