import { defineUseCase } from '#lib/platform/use-case'
import { ok } from '#lib/values/result'
import { decidePlanSchema } from './plan.schema'
import { setPlan } from './set-plan'

/**
 * A person sets the plan (§§ 12, 15; an enkeltvedtak under § 46 c unless the change is minor). Refused while
 * the law lacks something; what the law answered is kept with the plan.
 */
export const decidePlan = defineUseCase({
  name: 'plan.decided',
  permission: 'plan:decide',
  input: decidePlanSchema,
  run: async ({ planId, version, decidedOn }, ctx) => {
    const set = await setPlan(ctx, { planId, version, decidedOn })
    if (!set.ok) return set
    const { plan, planCheck } = set.value
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
