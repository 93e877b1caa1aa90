import { ACT_132_IN_FORCE } from '../parameters/citizenship'
import type { ResidenceRule } from './residence-rule'
import { withEeaYears } from './s14-eea-years'
import { inWindow } from './test-forms'

const REQUIREMENT = inWindow(6, 10)

/** § 10: six of the last ten years with sufficient income; for all decisions from 1 January 2022. */
export const SUFFICIENT_INCOME: ResidenceRule = {
  rule: 'SBL10',
  cite: 'statsborgerloven § 10',
  test: (facts) =>
    facts.incomeMet && facts.decision >= ACT_132_IN_FORCE ? withEeaYears(facts, REQUIREMENT) : null,
}
