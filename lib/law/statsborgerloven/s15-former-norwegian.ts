import { valueOn } from '../dated'
import { FORMER_NORWEGIAN_YEARS } from '../parameters/citizenship'
import type { ResidenceRule } from './residence-rule'
import { unbroken } from './test-forms'

/** § 15: former Norwegian citizens need the last two years. */
export const FORMER_NORWEGIAN: ResidenceRule = {
  rule: 'SBL15',
  cite: 'statsborgerloven § 15',
  test: ({ application, decision }) =>
    application.formerNorwegian ? unbroken(valueOn(FORMER_NORWEGIAN_YEARS, decision)) : null,
}
