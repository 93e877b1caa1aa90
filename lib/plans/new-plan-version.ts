import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { lengthened, lengtheningOf } from './lengthening'
import { newPlanVersionSchema } from './plan.schema'
import { planFacts } from './plan-facts.repo'
import { insertDraft, planById, plansOf } from './plans.repo'

/** Opens the plan in force for revision: a copy to edit, while the old one holds until the new is set (§ 15). */
export const newPlanVersion = defineUseCase({
  name: 'plan.version-opened',
  permission: 'plan:write',
  input: newPlanVersionSchema,
  run: async ({ planId, reason, lengthen }, ctx) => {
    const { tx, actor } = ctx
    const { municipalityId } = actor
    const plan = await planById(tx, municipalityId, planId)
    if (!plan) return refuse({ code: 'not-found' })
    if (plan.status !== 'DECIDED') return refuse({ code: 'not-in-force' })
    const versions = await plansOf(tx, municipalityId, plan.participantId)
    if (versions.some(({ status }) => status === 'DRAFT')) return refuse({ code: 'draft-exists' })

    const facts = await planFacts(tx, municipalityId, plan.participantId)
    const added = lengthen && facts ? ((await lengtheningOf(ctx, facts, plan))?.[lengthen] ?? null) : null
    if (lengthen && !added) return refuse({ code: 'nothing-to-add' })

    const number = Math.max(...versions.map((version) => version.number)) + 1
    const newId = await insertDraft(tx, {
      municipalityId,
      participantId: plan.participantId,
      number,
      content: {
        ...(added ? lengthened(plan, added.endsOn) : plan),
        participantAgrees: true,
        participantView: '',
      },
      addedDays: added?.days ?? plan.addedDays,
      revision: { changes: [], reason, mark: null, participantHeard: false },
      by: actor.id,
    })
    const audit = {
      subjectType: 'participant',
      subjectId: plan.participantId,
      detail: { planId: newId, number },
    }
    return ok({ planId: newId, number, audit })
  },
})
