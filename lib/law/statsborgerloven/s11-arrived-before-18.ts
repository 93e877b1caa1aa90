import { addYears } from '#lib/values/local-date'
import type { ResidenceRule } from './residence-rule'
import { withEeaYears } from './s14-eea-years'
import { inWindow } from './test-forms'

const REQUIREMENT = inWindow(5, 7)

/** § 11: those who came before they turned 18 need five of the last seven years. */
export const ARRIVED_BEFORE_18: ResidenceRule = {
  rule: 'SBL11',
  cite: 'statsborgerloven § 11',
  test: (facts) => {
    const { arrivedOn, birthDate } = facts.application
    const cameAsChild = arrivedOn !== undefined && arrivedOn < addYears(birthDate, 18)
    return cameAsChild ? withEeaYears(facts, REQUIREMENT) : null
  },
}
