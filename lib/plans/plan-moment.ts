import type { LocalDate } from '#lib/values/local-date'
import { changesBetween } from './plan-changes'
import type { PlanMoment } from './plan-check-facts'
import type { Plan } from './plan-content'

/**
 * When the law is asked about a plan: a first version is made with the § 12 vedtak, a later one changes the
 * version in force.
 */
export const planMoment = (
  plan: Plan,
  versions: readonly Plan[],
  planDate: LocalDate,
  reviewMonths: number,
): PlanMoment => {
  const before = versions.find(({ status, number }) => status !== 'DRAFT' && number < plan.number)
  const first = versions.at(-1)
  if (!before) return { decidedOn: planDate, planDate, revision: null, reviewMonths }
  const { reason, mark, participantHeard } = plan
  const changes = changesBetween(before, plan)
  return {
    decidedOn: first?.decidedOn ?? planDate,
    planDate,
    revision: { changes, reason, mark, participantHeard },
    reviewMonths,
  }
}
