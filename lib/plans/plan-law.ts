import type { Ctx } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { checkPlan } from './check-plan'
import { planFacts } from './plan-facts.repo'
import { planMoment } from './plan-moment'
import { plansOf } from './plans.repo'

/**
 * A version of the case's plan with what the law says of it today; without an id, the plan in force. Null when
 * there is no such plan.
 */
export const planLaw = async (ctx: Ctx, participantId: string, planId: string | null) => {
  const { tx, actor, today } = ctx
  const facts = await planFacts(tx, actor.municipalityId, participantId)
  if (!facts) return null
  const versions = await plansOf(tx, actor.municipalityId, participantId)
  const plan = versions.find(({ id, status }) => (planId ? id === planId : status === 'DECIDED'))
  if (!plan) return null
  const { reviewMonths } = await municipalSettings(ctx)
  const moment = planMoment(plan, versions, plan.decidedOn ?? today, reviewMonths)
  return { plan, revised: moment.revision !== null, verdict: checkPlan(facts, plan, moment) }
}
