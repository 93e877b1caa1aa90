import { daysSince } from '#lib/values/day-figure'
import { addYears, toDayNumber } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { CHILD_BELOW, CHILD_YEARS, SMALL_CHILD_YEARS } from '../parameters/citizenship'
import type { ResidenceRule } from './residence-rule'
import { noTime, unbroken } from './test-forms'

/**
 * § 17: children who become Norwegian with a parent, at the earliest the same day, need the last two
 * years, and no time when they are at most two years old that day.
 */
export const CHILD_WITH_PARENT: ResidenceRule = {
  rule: 'SBL17',
  cite: 'statsborgerloven § 17',
  test: ({ application: { asOf, birthDate, parentCitizenshipDate }, decision }) => {
    if (parentCitizenshipDate === undefined) return null
    if (asOf >= addYears(birthDate, valueOn(CHILD_BELOW, asOf))) return null
    const fromParentsDay = () => [daysSince(toDayNumber(parentCitizenshipDate))]
    return parentCitizenshipDate <= addYears(birthDate, valueOn(SMALL_CHILD_YEARS, parentCitizenshipDate))
      ? noTime(fromParentsDay)
      : unbroken(valueOn(CHILD_YEARS, decision), fromParentsDay)
  },
}
