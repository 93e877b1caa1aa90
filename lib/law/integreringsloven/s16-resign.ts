import type { LocalDate } from '#lib/values/local-date'

type Facts = {
  /** What the municipality has chosen for those under contract when the declaration took effect. */
  readonly policy: 'NEVER' | 'NEXT_PLAN' | 'ALL'
  readonly revisedPlan: 'CONTRACT_STAYS' | 'DECLARATION'
  readonly declarationInForceFrom: LocalDate | null
  readonly today: LocalDate
  readonly planDate: LocalDate
  /** The plan in force is the one that the contract was signed for. */
  readonly samePlan: boolean
}

/**
 * Lov 12.6.2026 nr. 23 del II: a contract that was signed before the declaration took effect stays. The
 * municipality may choose to ask for the declaration with the next plan, where a revised plan calls for one, or at
 * once. Never before the day it takes effect.
 */
export const signsAnew = ({
  policy,
  revisedPlan,
  declarationInForceFrom,
  today,
  planDate,
  samePlan,
}: Facts): boolean => {
  if (declarationInForceFrom === null || today < declarationInForceFrom) return false
  if (policy === 'ALL') return true
  const newPlan = !samePlan && planDate >= declarationInForceFrom
  return policy === 'NEXT_PLAN' && newPlan && revisedPlan === 'DECLARATION'
}
