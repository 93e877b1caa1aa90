import { defineUseCase } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { ok, refuse } from '#lib/values/result'
import { proposeGoal } from './draft-goal'
import { draftPlan } from './draft-plan'
import { generatePlanSchema } from './plan.schema'
import { latestOutcome, mappedFor, municipalLanguage, planFacts } from './plan-facts.repo'
import { insertDraft, plansOf } from './plans.repo'

const FIRST_VERSION = { changes: [], reason: '', mark: null, participantHeard: false }

/** Writes a first draft of the integreringsplan from the case's facts (§§ 13–15). One open plan at a time. */
export const generatePlan = defineUseCase({
  name: 'plan.generated',
  permission: 'plan:write',
  input: generatePlanSchema,
  run: async ({ participantId, goal, offeredOn, startsOn }, ctx) => {
    const { tx, actor, today } = ctx
    const { municipalityId } = actor
    const facts = await planFacts(tx, municipalityId, participantId)
    if (!facts) return refuse({ code: 'not-found' })

    const outcome = await latestOutcome(tx, municipalityId, participantId)
    if (!outcome) return refuse({ code: 'not-assessed' })
    if (outcome === 'OUTSIDE') return refuse({ code: 'outside-target-group' })
    if (offeredOn < facts.permitGrantedOn)
      return refuse({ code: 'offer-before-permit', params: { grantedOn: facts.permitGrantedOn } })

    const earlier = await plansOf(tx, municipalityId, participantId)
    if (earlier.length > 0) return refuse({ code: 'plan-exists' })

    const { reviewMonths } = await municipalSettings(ctx)
    const language = await municipalLanguage(tx, municipalityId)
    const content = draftPlan(facts, {
      goal: goal ?? proposeGoal(facts, today).goal,
      offeredOn,
      startsOn,
      reviewMonths,
      today,
      language,
    })
    const planId = await insertDraft(tx, {
      municipalityId,
      participantId,
      number: 1,
      content: { ...content, ...(await mappedFor(tx, municipalityId, participantId)) },
      revision: FIRST_VERSION,
      by: actor.id,
    })
    const audit = { subjectType: 'participant', subjectId: participantId, detail: { planId, number: 1 } }
    return ok({ planId, audit })
  },
})
