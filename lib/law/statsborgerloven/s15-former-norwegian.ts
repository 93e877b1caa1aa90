import type { ResidenceRule } from './residence-rule'
import { unbroken } from './test-forms'

const REQUIREMENT = unbroken(2)

/** § 15: former Norwegian citizens need the last two years. */
export const FORMER_NORWEGIAN: ResidenceRule = {
  rule: 'SBL15',
  cite: 'statsborgerloven § 15',
  test: ({ application }) => (application.formerNorwegian ? REQUIREMENT : null),
}
