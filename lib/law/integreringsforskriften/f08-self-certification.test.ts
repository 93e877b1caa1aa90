import { describe, expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { isCovered, isInGap, SELF_CERTIFIED_DAY, seriesDays, seriesOf } from './f08-self-certification'

const illness = (from: string, to: string, certificateFrom?: string, certificateTo?: string) => ({
  from: localDate(from),
  to: localDate(to),
  certificateFrom: certificateFrom === undefined ? undefined : localDate(certificateFrom),
  certificateTo: certificateTo === undefined ? undefined : localDate(certificateTo),
})

const facts = {
  day: localDate('2026-03-09'),
  startsOn: localDate('2025-10-01'),
  withdrawn: false,
  numberInSeries: 1,
  preventedFromDoctor: false,
}
const basisOf = (changed: Partial<typeof facts>) => SELF_CERTIFIED_DAY.apply({ ...facts, ...changed })

describe('integreringsforskriften § 8', () => {
  test.each([
    ['the 56th day in the programme', { startsOn: localDate('2026-01-13') }, 'LOST', 'SELF_CERT_TOO_EARLY'],
    ['the first day after eight weeks', { startsOn: localDate('2026-01-12') }, 'KEPT', 'SELF_CERTIFICATION'],
    ['withdrawn', { withdrawn: true }, 'LOST', 'SELF_CERT_WITHDRAWN'],
    [
      'withdrawn, but too early anyway',
      { withdrawn: true, startsOn: localDate('2026-03-01') },
      'LOST',
      'SELF_CERT_TOO_EARLY',
    ],
    ['the third day', { numberInSeries: 3 }, 'KEPT', 'SELF_CERTIFICATION'],
    ['the fourth day', { numberInSeries: 4 }, 'LOST', 'CERTIFICATE_MISSING'],
    [
      'the third day, no doctor to be had',
      { numberInSeries: 3, preventedFromDoctor: true },
      'KEPT',
      'SELF_CERTIFICATION',
    ],
    [
      'the fourth day, no doctor to be had',
      { numberInSeries: 4, preventedFromDoctor: true },
      'REVIEW',
      'PREVENTED_FROM_DOCTOR',
    ],
    [
      'withdrawn, no doctor to be had',
      { withdrawn: true, preventedFromDoctor: true },
      'LOST',
      'SELF_CERT_WITHDRAWN',
    ],
  ])('%s', (_what, changed, result, basis) => {
    expect(basisOf(changed)).toEqual({ result, basis })
  })

  test.each([
    ['without certificate', illness('2026-03-02', '2026-03-10'), '2026-03-05', false],
    ['the day before', illness('2026-03-02', '2026-03-10', '2026-03-05'), '2026-03-04', false],
    ['the first day', illness('2026-03-02', '2026-03-10', '2026-03-05'), '2026-03-05', true],
    ['to the end', illness('2026-03-02', '2026-03-10', '2026-03-05'), '2026-03-10', true],
    [
      'the last day of the certificate',
      illness('2026-03-02', '2026-03-10', '2026-03-05', '2026-03-06'),
      '2026-03-06',
      true,
    ],
    ['the day after', illness('2026-03-02', '2026-03-10', '2026-03-05', '2026-03-06'), '2026-03-07', false],
  ])('covered %s', (_when, absence, day, expected) => {
    expect(isCovered(absence, localDate(day))).toBe(expected)
  })

  test.each([
    ['2026-03-18', true],
    ['2026-03-19', true],
    ['2026-03-20', false],
    ['2026-03-01', true],
  ])('ended on 3 March, again on %s: the same series is %s', (from, expected) => {
    expect(isInGap(localDate('2026-03-03'), localDate(from))).toBe(expected)
  })

  const early = illness('2026-03-02', '2026-03-03')
  const near = illness('2026-03-19', '2026-03-20')
  const far = illness('2026-04-06', '2026-04-06')
  const certified = illness('2026-03-10', '2026-03-12', '2026-03-10')

  test('absences at most 16 days apart are one series, each measured from the one before it', () => {
    expect(seriesOf([early, near, far])).toEqual([[early, near], [far]])
    expect(seriesOf([early, near, illness('2026-04-05', '2026-04-05')])).toHaveLength(1)
  })

  test('one wholly under a certificate is in no series and bridges none', () => {
    expect(seriesOf([early, certified, illness('2026-03-21', '2026-03-21')])).toHaveLength(2)
    expect(seriesOf([certified])).toEqual([])
  })

  test('one day without certificate is enough', () => {
    const before = illness('2026-03-10', '2026-03-12', '2026-03-11')
    const after = illness('2026-03-10', '2026-03-12', '2026-03-10', '2026-03-11')
    expect(seriesOf([before])).toEqual([[before]])
    expect(seriesOf([after])).toEqual([[after]])
  })

  test.each([
    ['2026-03-01', 0],
    ['2026-03-02', 1],
    ['2026-03-03', 2],
    ['2026-03-15', 2],
    ['2026-03-19', 3],
    ['2026-03-20', 4],
    ['2026-12-31', 4],
  ])('days of the series up to %s: %s', (day, expected) => {
    expect(seriesDays([early, near], localDate(day))).toBe(expected)
  })

  test.each([
    ['2026-03-04', 3],
    ['2026-03-05', 3],
    ['2026-03-06', 3],
    ['2026-03-07', 4],
    ['2026-03-09', 6],
    ['2026-03-20', 6],
  ])('a certificate in the middle is left out: up to %s it is %s', (day, expected) => {
    expect(
      seriesDays([illness('2026-03-02', '2026-03-09', '2026-03-05', '2026-03-06')], localDate(day)),
    ).toBe(expected)
  })
})
