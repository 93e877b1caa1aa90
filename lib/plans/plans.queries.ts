import { z } from 'zod'
import { defineQuery } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { checkPlan } from './check-plan'
import { planFacts } from './plan-facts.repo'
import { planMoment } from './plan-moment'
import { plansOf } from './plans.repo'

/** The case's newest plan with what the law says of it today, and the versions before; null without a case. */
export const planOfCase = defineQuery('plan:read', async (ctx, participantId: string) => {
  const { tx, actor, today } = ctx
  if (!z.uuid().safeParse(participantId).success) return null
  const facts = await planFacts(tx, actor.municipalityId, participantId)
  if (!facts) return null

  const versions = await plansOf(tx, actor.municipalityId, participantId)
  const plan = versions[0] ?? null
  const { reviewMonths } = await municipalSettings(ctx)
  const verdict =
    plan && checkPlan(facts, plan, planMoment(plan, versions, plan.decidedOn ?? today, reviewMonths))
  return { plan, verdict, versions, facts, today }
})
