import { daysSince } from '#lib/values/day-figure'
import { addYears, toDayNumber } from '#lib/values/local-date'
import type { ResidenceRule } from './residence-rule'
import { noTime, unbroken } from './test-forms'

/**
 * § 17: children who become Norwegian with a parent, at the earliest the same day, need the last two
 * years, and no time when they are at most two years old that day.
 */
export const CHILD_WITH_PARENT: ResidenceRule = {
  rule: 'SBL17',
  cite: 'statsborgerloven § 17',
  test: ({ application: { asOf, birthDate, parentCitizenshipDate } }) => {
    if (parentCitizenshipDate === undefined || asOf >= addYears(birthDate, 18)) return null
    const fromParentsDay = () => [daysSince(toDayNumber(parentCitizenshipDate))]
    return parentCitizenshipDate <= addYears(birthDate, 2)
      ? noTime(fromParentsDay)
      : unbroken(2, fromParentsDay)
  },
}
