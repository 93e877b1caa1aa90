import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { type SavePlanInput, savePlanSchema } from './plan.schema'
import { changesBetween } from './plan-changes'
import type { Plan, PlanContent } from './plan-content'
import { planFacts } from './plan-facts.repo'
import { lastChange, planById, plansOf, updateDraft } from './plans.repo'
import { stale } from './stale'

const contentOf = (input: SavePlanInput, { education }: Plan): PlanContent => {
  const { planId, version, norwegianListening, norwegianReading, norwegianWriting, norwegianOral, ...plan } =
    input
  return {
    ...plan,
    education,
    norwegianGoal: {
      listening: norwegianListening,
      reading: norwegianReading,
      writing: norwegianWriting,
      oral: norwegianOral,
    },
    elements: input.elements.map(({ hoursPerWeek, totalHours, ...element }) => ({
      ...element,
      quartersPerWeek: hoursPerWeek,
      totalQuarters: totalHours,
    })),
  }
}

/** Saves a draft as it stands. It may lack much of what § 15 demands; only a plan that is set must be complete. */
export const savePlan = defineUseCase({
  name: 'plan.saved',
  permission: 'plan:write',
  input: savePlanSchema,
  run: async (input, { tx, actor }) => {
    const { municipalityId } = actor
    const plan = await planById(tx, municipalityId, input.planId)
    const facts = plan && (await planFacts(tx, municipalityId, plan.participantId))
    if (!plan || !facts) return refuse({ code: 'not-found' })
    if (plan.status !== 'DRAFT') return refuse({ code: 'already-decided' })
    if (input.offeredOn < facts.permitGrantedOn)
      return refuse({ code: 'offer-before-permit', params: { grantedOn: facts.permitGrantedOn } })

    const content = contentOf(input, plan)
    const versions = await plansOf(tx, municipalityId, plan.participantId)
    const before = versions.find(({ status }) => status === 'DECIDED')
    const { reason, mark, participantHeard } = input
    const changes = before ? changesBetween(before, content) : []
    const saved = await updateDraft(
      tx,
      { municipalityId, id: plan.id, version: input.version },
      { content, revision: { changes, reason, mark, participantHeard }, by: actor.id },
    )
    if (!saved) return stale(await lastChange(tx, municipalityId, plan.id))
    const audit = { subjectType: 'participant', subjectId: plan.participantId, detail: { planId: plan.id } }
    return ok({ version: input.version + 1, audit })
  },
})
