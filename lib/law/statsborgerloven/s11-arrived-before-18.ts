import { addYears } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { CAME_BELOW, CHILDHOOD_YEARS } from '../parameters/citizenship'
import type { ResidenceRule } from './residence-rule'
import { withEeaYears } from './s14-eea-years'
import { inWindow } from './test-forms'

/** § 11: those who came before they turned 18 need five of the last seven years. */
export const ARRIVED_BEFORE_18: ResidenceRule = {
  rule: 'SBL11',
  cite: 'statsborgerloven § 11',
  test: (facts) => {
    const { arrivedOn, birthDate } = facts.application
    const { decision } = facts
    if (arrivedOn === undefined || arrivedOn >= addYears(birthDate, valueOn(CAME_BELOW, decision)))
      return null
    const { needYears, windowYears } = valueOn(CHILDHOOD_YEARS, decision)
    return withEeaYears(facts, inWindow(needYears, windowYears))
  },
}
