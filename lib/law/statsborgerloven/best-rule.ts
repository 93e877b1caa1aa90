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

const isEarlier = (a: RuleResult['metOn'], b: RuleResult['metOn']) => a !== null && (b === null || a < b)

/** The rule that is met first; null when there is none to choose from. */
export const bestRule = (results: readonly RuleResult[]): RuleResult | null =>
  PREFERENCE.flatMap((code) => results.filter(({ rule }) => rule === code)).reduce<RuleResult | null>(
    (best, result) => (best === null || isEarlier(result.metOn, best.metOn) ? result : best),
    null,
  )
