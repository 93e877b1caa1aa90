import type { AnyRule } from '../contract/rule'
import { agreement } from './agreement'
import { citizenship } from './citizenship'
import { eligibility } from './eligibility'
import { planCheck } from './plan-check'
import { procedure } from './procedure'
import { programme } from './programme'
import { stipend } from './stipend'

const RULES: readonly AnyRule[] = [
  citizenship,
  eligibility,
  programme,
  planCheck,
  agreement,
  procedure,
  stipend,
]

/** The rule of that name, or null. */
export const ruleNamed = (name: string): AnyRule | null => RULES.find((rule) => rule.name === name) ?? null
