import type { RuleCode } from './residence-rule'
import type { RuleResult } from './rule-result'

/** Of rules met on the same day, the one with the fewest other conditions comes first. */
const PREFERENCE: readonly RuleCode[] = [
  'SBL16A',
  'SBL11',
  'SBL12',
  'SBL16',
  'SBL16_BORN',
  'SBL13',
  'SBL14',
  'SBL15',
  'SBL17',
  'SBL10',
  'SBL7E_OLD',
  'SBL7E',
]

const isBetter = (a: RuleResult, b: RuleResult): boolean =>
  a.metOn === b.metOn
    ? PREFERENCE.indexOf(a.rule) < PREFERENCE.indexOf(b.rule)
    : a.metOn !== null && (b.metOn === null || a.metOn < b.metOn)

/** The rule that is met first; null when there is none to choose from. */
export const bestRule = (results: readonly RuleResult[]): RuleResult | null =>
  results.reduce<RuleResult | null>(
    (best, result) => (best === null || isBetter(result, best) ? result : best),
    null,
  )
