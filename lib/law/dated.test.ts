import { describe, expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { inForce, type Parameter, rechecksOf, rehearse, valueOn, versionOn, watch } from './dated'
import { number } from './parameters/since'

const day = localDate

const hours: Parameter<number> = {
  id: 'hours',
  title: 'Timer',
  chosenBy: 'datoen for planen',
  form: number,
  askedFrom: day('2021-01-01'),
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
    ['2027-07-02', [{ parameter: 'hours', title: 'Timer', recheckBy: '2027-07-01' }]],
  ])('used on %s must be read again: %j', (on, rechecks) => {
    const { used } = watch(() => versionOn(hours, day(on)))
    expect(rechecksOf(used, day('2020-01-01'))).toEqual(rechecks)
  })
})

describe('who watches', () => {
  test('sees what was read, also by work inside that somebody else watches', () => {
    const { used } = watch(() => {
      versionOn(hours, day('2022-01-01'))
      watch(() => versionOn(hours, day('2026-01-01')))
    })
    expect(used.map(({ version }) => version.value)).toEqual([10, 15])
    expect(watch(() => versionOn(hours, day('2020-12-31'))).used).toEqual([])
  })

  test('asks for a re-reading by the day of the question, each parameter once', () => {
    const { used } = watch(() => [valueOn(hours, day('2026-05-01')), valueOn(hours, day('2026-06-01'))])
    expect(rechecksOf(used, day('2027-07-01'))).toEqual([])
    expect(rechecksOf(used, day('2028-01-01'))).toEqual([
      { parameter: 'hours', title: 'Timer', recheckBy: '2027-07-01' },
    ])
  })

  test('what happened before the first version is measured by it', () => {
    expect(valueOn(hours, day('1999-01-01'))).toBe(10)
    expect(() => valueOn({ ...hours, versions: [] }, day('1999-01-01'))).toThrow('has no value')
  })
})

describe('a rehearsal', () => {
  const on = (date: string) => versionOn(hours, day(date))?.value ?? null
  const change = (validFrom: string) => [{ parameter: 'hours', value: 20, validFrom: day(validFrom) }]

  test('puts a new value after the old ones', () => {
    const seen = rehearse(change('2027-01-01'), () => ['2025-06-01', '2026-12-31', '2027-01-01'].map(on))
    expect(seen).toEqual([10, 15, 20])
  })

  test('cuts into an older version, and holds until the next one begins', () => {
    const seen = rehearse(change('2024-01-01'), () =>
      ['2020-12-31', '2023-12-31', '2024-01-01', '2026-06-01'].map(on),
    )
    expect(seen).toEqual([null, 10, 20, 15])
  })

  test('may change the same number twice', () => {
    const twice = [...change('2024-01-01'), { parameter: 'hours', value: 30, validFrom: day('2025-01-01') }]
    expect(rehearse(twice, () => ['2023-12-31', '2024-12-31', '2025-01-01', '2026-01-01'].map(on))).toEqual([
      10, 20, 30, 15,
    ])
  })

  test('may replace a version on its first day', () => {
    expect(rehearse(change('2026-01-01'), () => ['2025-12-31', '2026-01-01'].map(on))).toEqual([10, 20])
  })

  test('leaves no hole before the day where there was a value, and keeps a hole where there was one', () => {
    const gapped = { ...hours, id: 'gapped', versions: hours.versions.slice(0, 1) }
    const at = (date: string) => versionOn(gapped, day(date))?.value ?? null
    const seen = rehearse([{ parameter: 'gapped', value: 1, validFrom: day('2027-01-01') }], () =>
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
