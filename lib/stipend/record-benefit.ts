import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { changeWithEffect } from './closed-effect'
import { caseExists, insertBenefit } from './money-facts.repo'
import { recordBenefitSchema } from './money-facts.schema'

/**
 * Records another benefit for the same days (integreringsloven § 22). From then on it is part of every month it
 * covers; what it does to closed months is shown first, and becomes lines in the next run.
 */
export const recordBenefit = defineUseCase({
  name: 'stipend.benefit-recorded',
  permission: 'stipend:facts',
  input: recordBenefitSchema,
  async run(input, ctx) {
    const { tx, actor } = ctx
    const { participantId, kind, fromMonth, toMonth, amount, earnedBeforeStart, received, source } = input
    if (!(await caseExists(tx, actor.municipalityId, participantId)))
      return refuse({ code: 'not-found' } as const)

    const isAnnual = kind === 'TRANSITIONAL'
    const effect = await changeWithEffect(ctx, input, () =>
      insertBenefit(tx, actor.municipalityId, {
        participantId,
        kind,
        fromMonth,
        toMonth,
        amountOre: isAnnual ? null : amount,
        annualOre: isAnnual ? amount : null,
        earnedBeforeStart,
        received,
        source,
        createdById: actor.id,
      }),
    )
    if (!effect.ok) return effect
    return ok({
      effect: effect.value,
      audit: {
        subjectType: 'participant',
        subjectId: participantId,
        detail: { kind, fromMonth, toMonth, closedMonths: effect.value?.months.length ?? 0 },
      },
    })
  },
})
