import type { Ctx } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { type LocalDate, latest } from '#lib/values/local-date'
import { ok, refuse } from '#lib/values/result'
import { checkPlan } from './check-plan'
import type { Plan, PlanFacts } from './plan-content'
import { latestOutcome, planFacts } from './plan-facts.repo'
import { planMoment } from './plan-moment'
import { lastChange, planById, plansOf, setDecided, setProgrammeStart } from './plans.repo'
import { stale } from './stale'

const dateRefusal = (decidedOn: LocalDate, today: LocalDate, facts: PlanFacts, before: Plan | undefined) => {
  if (decidedOn > today) return refuse({ code: 'decided-in-future' })
  const earliest = latest(facts.settledOn, facts.permitGrantedOn, before?.decidedOn ?? facts.settledOn)
  return decidedOn < earliest ? refuse({ code: 'decided-too-early', params: { earliest } }) : null
}

type Wanted = { readonly planId: string; readonly version: number; readonly decidedOn: LocalDate }

/**
 * Sets a plan inside a use case (§§ 12, 15). Refused while the law lacks something; what the law answered is kept
 * with the plan, and the first plan starts the programme.
 */
export const setPlan = async (ctx: Ctx, { planId, version, decidedOn }: Wanted) => {
  const { tx, actor, today } = ctx
  const { municipalityId } = actor
  const plan = await planById(tx, municipalityId, planId)
  const facts = plan && (await planFacts(tx, municipalityId, plan.participantId))
  if (!plan || !facts) return refuse({ code: 'not-found' })
  if (plan.status !== 'DRAFT') return refuse({ code: 'already-decided' })
  if ((await latestOutcome(tx, municipalityId, plan.participantId)) === 'OUTSIDE')
    return refuse({ code: 'outside-target-group' })

  const versions = await plansOf(tx, municipalityId, plan.participantId)
  const before = versions.find(({ status }) => status === 'DECIDED')
  const badDate = dateRefusal(decidedOn, today, facts, before)
  if (badDate) return badDate

  const { reviewMonths } = await municipalSettings(ctx)
  const moment = planMoment(plan, versions, decidedOn, reviewMonths)
  const verdict = checkPlan(facts, plan, moment)
  const { planCheck } = verdict
  if (verdict.issues.length > 0 || !planCheck)
    return refuse({ code: 'incomplete', params: { issues: verdict.issues.join(' ') } })

  const lawCheck = { input: verdict.asked, result: { programme: verdict.programme, planCheck } }
  const decision = { decidedOn, reviewBy: planCheck.nextReviewBy, lawCheck, by: actor.id }
  const { changes } = moment.revision ?? { changes: [] }
  const set = await setDecided(tx, { municipalityId, id: planId, version }, { ...decision, changes })
  if (!set) return stale(await lastChange(tx, municipalityId, planId))
  await setProgrammeStart(tx, municipalityId, plan)
  return ok({ plan, planCheck })
}
