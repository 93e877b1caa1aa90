import { defineUseCase } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { type LocalDate, latest } from '#lib/values/local-date'
import { ok, refuse } from '#lib/values/result'
import { checkPlan } from './check-plan'
import { decidePlanSchema } from './plan.schema'
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

/**
 * A person sets the plan (§§ 12, 15; an enkeltvedtak under § 46 c unless the change is minor). Refused while
 * the law lacks something; what the law answered is kept with the plan.
 */
export const decidePlan = defineUseCase({
  name: 'plan.decided',
  permission: 'plan:decide',
  input: decidePlanSchema,
  run: async ({ planId, version, decidedOn }, ctx) => {
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
    const verdict = checkPlan(facts, plan, planMoment(plan, versions, decidedOn, reviewMonths))
    const { planCheck } = verdict
    if (verdict.issues.length > 0 || !planCheck)
      return refuse({ code: 'incomplete', params: { issues: verdict.issues.join(' ') } })

    const lawCheck = {
      input: verdict.asked,
      result: { programme: verdict.programme, planCheck },
    }
    const decision = { decidedOn, reviewBy: planCheck.nextReviewBy, lawCheck, by: actor.id }
    const { changes } = planMoment(plan, versions, decidedOn, reviewMonths).revision ?? { changes: [] }
    const set = await setDecided(tx, { municipalityId, id: planId, version }, { ...decision, changes })
    if (!set) return stale(await lastChange(tx, municipalityId, planId))
    await setProgrammeStart(tx, municipalityId, plan)
    return ok({
      isEnkeltvedtak: planCheck.isEnkeltvedtak,
      reviewBy: planCheck.nextReviewBy,
      audit: {
        subjectType: 'participant',
        subjectId: plan.participantId,
        detail: { planId, number: plan.number, decidedOn, enkeltvedtak: planCheck.isEnkeltvedtak },
      },
    })
  },
})
