import { versionOn } from '../dated'
import { INCOME_YEARS } from '../parameters/citizenship'
import type { ResidenceRule } from './residence-rule'
import { withEeaYears } from './s14-eea-years'
import { inWindow } from './test-forms'

/** § 10: six of the last ten years with sufficient income; for all decisions from 1 January 2022. */
export const SUFFICIENT_INCOME: ResidenceRule = {
  rule: 'SBL10',
  cite: 'statsborgerloven § 10',
  test: (facts) => {
    const years = facts.incomeMet ? versionOn(INCOME_YEARS, facts.decision) : null
    return years && withEeaYears(facts, inWindow(years.value.needYears, years.value.windowYears))
  },
}
