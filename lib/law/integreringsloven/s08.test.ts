import { describe, expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { isWithinAge, upperAgeLimit } from './s08-age'
import { isFullJob, jobHolding } from './s08-job'
import { firstSection9Day, twoYearLimit } from './s08-two-years'

const day = localDate

describe('integreringsloven § 8: the steps on their own', () => {
  test.each([
    [17, 55, false],
    [18, 55, true],
    [55, 55, true],
    [56, 55, false],
  ])('%i years, at most %i', (age, upper, expected) => {
    expect(isWithinAge(age, day('2025-11-20'), upper)).toBe(expected)
  })

  test.each([
    ['2026-03-01', undefined, 55],
    ['2026-03-01', '2026-03-02', 55],
    ['2026-03-02', '2026-03-02', 60],
    ['2019-03-02', undefined, 55],
  ])('decided %s, 60 years from %s', (decisionDate, from, upper) => {
    const age60InForceFrom = from === undefined ? undefined : day(from)
    expect(upperAgeLimit.apply({ decisionDate: day(decisionDate), age60InForceFrom })).toBe(upper)
  })

  test.each([
    [[], '2026-03-02', 'NONE'],
    [[{ hoursPerWeek: 20, endedOn: undefined }], '2026-03-02', 'NONE'],
    [[{ hoursPerWeek: 30, endedOn: undefined }], '2026-03-02', 'FULL'],
    [[{ hoursPerWeek: 30, endedOn: undefined }], '2025-12-31', 'NONE'],
    [
      [
        { hoursPerWeek: 20, endedOn: undefined },
        { hoursPerWeek: 10, endedOn: undefined },
      ],
      '2026-03-02',
      'SEVERAL',
    ],
  ])('%j on %s is %s', (positions, decisionDate, expected) => {
    expect(jobHolding.apply({ positions, decisionDate: day(decisionDate) })).toBe(expected)
  })

  test('a job before the reform is no full job', () => {
    const position = { hoursPerWeek: 40, endedOn: undefined }
    expect(isFullJob(position, day('2025-12-31'))).toBe(false)
    expect(isFullJob(position, day('2026-01-01'))).toBe(true)
  })

  test('the first § 9 day is of the permits that met § 9, the present one only with a letter', () => {
    const grantedOn = day('2025-01-01')
    const earlierGrounds = [{ letter: 'E', grantedOn: day('2025-06-01') }] as const
    const first = (letter: 'A' | null, grounds: typeof earlierGrounds | readonly []) =>
      firstSection9Day.apply({ grantedOn, earlierGrounds: grounds, letter })
    expect(first('A', [])).toBe('2025-01-01')
    expect(first('A', earlierGrounds)).toBe('2025-01-01')
    expect(first(null, earlierGrounds)).toBe('2025-06-01')
    expect(first(null, [])).toBeNull()
  })

  test('the clock of the first paragraph waits for the permit, the other does not', () => {
    const facts = { livedInMunicipalitySince: day('2024-01-10'), decisionDate: day('2026-03-02') }
    const limit = (coveredByFirstParagraph: boolean, firstDay: string | null) =>
      twoYearLimit.apply({
        ...facts,
        coveredByFirstParagraph,
        firstSection9Day: firstDay === null ? null : day(firstDay),
      })
    expect(limit(true, '2025-02-01')).toBe('2027-02-01')
    expect(limit(true, '2023-02-01')).toBe('2026-01-10')
    expect(limit(false, '2025-02-01')).toBe('2026-01-10')
    expect(limit(true, null)).toBe('2026-01-10')
  })
})
