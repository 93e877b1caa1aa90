import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { changeWithEffect } from './closed-effect'
import { benefitById, endBenefitRow } from './money-facts.repo'
import { endBenefitSchema } from './money-facts.schema'

/** Ends a benefit with its last month, or withdraws one that never held. Closed months are handled as when recorded. */
export const endBenefit = defineUseCase({
  name: 'stipend.benefit-ended',
  permission: 'stipend:facts',
  input: endBenefitSchema,
  async run(input, ctx) {
    const { tx, actor } = ctx
    const { participantId, benefitId, how } = input
    const benefit = await benefitById(tx, actor.municipalityId, participantId, benefitId)
    if (!benefit) return refuse({ code: 'not-found' } as const)
    const toMonth = how === 'END' ? input.toMonth : benefit.toMonth
    if (toMonth && toMonth < benefit.fromMonth) return refuse({ code: 'end-before-start' } as const)

    const ending = { toMonth, withdrawn: how === 'WITHDRAW', by: actor.id }
    let saved = false
    const effect = await changeWithEffect(ctx, input, async () => {
      saved = await endBenefitRow(tx, actor.municipalityId, { id: benefitId, version: input.version }, ending)
    })
    if (!saved) return refuse({ code: 'changed-meanwhile' } as const)
    if (!effect.ok) return effect
    return ok({
      effect: effect.value,
      audit: {
        subjectType: 'participant',
        subjectId: participantId,
        detail: { kind: benefit.kind, how, toMonth, closedMonths: effect.value?.months.length ?? 0 },
      },
    })
  },
})
