import { expect, test } from 'vitest'
import { localDate } from '#lib/values/local-date'
import { programmeLeaveOf } from './absence-to-programme'

const day = (date: string, basis: Parameters<typeof programmeLeaveOf>[0][number]['basis'], more = {}) => ({
  date: localDate(date),
  basis,
  result: 'KEPT' as const,
  hours: null,
  ...more,
})

test('whole days of illness, fri and permisjon count, each day once; ferie, ugyldig and what waits do not', () => {
  expect(
    programmeLeaveOf([
      day('2027-03-01', 'SELF_CERTIFICATION'),
      day('2027-03-02', 'MEDICAL_CERTIFICATE'),
      day('2027-03-02', 'WELFARE'),
      day('2027-03-03', 'WELFARE'),
      day('2027-03-04', 'UNPAID_LEAVE', { result: 'LOST' }),
      day('2027-03-05', 'PERMITTED', { result: 'REVIEW' }),
      day('2027-03-08', 'HOLIDAY'),
      day('2027-03-09', 'RELIGIOUS_DAY'),
      day('2027-03-10', 'INVALID_ABSENCE', { result: 'LOST' }),
      day('2027-03-11', 'BREASTFEEDING', { hours: 1 }),
      day('2027-03-12', 'WELFARE', { hours: 2 }),
    ]),
  ).toEqual({ absenceDays: 2, freeDays: 1, leaveDays: 1 })
})
