import type { ResidenceRule } from './residence-rule'
import { mainRequirement } from './s07-main-rule'
import { isEeaHolder, withEeaYears } from './s14-eea-years'

/** § 14: the main rule and the last three years with the right of residence. */
export const EEA_CITIZEN: ResidenceRule = {
  rule: 'SBL14',
  cite: 'statsborgerloven § 14',
  test: (facts) =>
    isEeaHolder(facts)
      ? { ...withEeaYears(facts, mainRequirement(facts.application)), kind: 'COMBINED' }
      : null,
}
