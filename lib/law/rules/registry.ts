import type { AnyRule } from '../contract/rule'
import { absence } from './absence'
import { agreement } from './agreement'
import { citizenship } from './citizenship'
import { eligibility } from './eligibility'
import { planCheck } from './plan-check'
import { procedure } from './procedure'
import { programme } from './programme'
import { stipend } from './stipend'
import { training } from './training'

const RULES: readonly AnyRule[] = [
  citizenship,
  eligibility,
  programme,
  planCheck,
  agreement,
  procedure,
  absence,
  stipend,
  training,
]

/** The rule of that name, or null. */
export const ruleNamed = (name: string): AnyRule | null => RULES.find((rule) => rule.name === name) ?? null
