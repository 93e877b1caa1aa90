import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { changeWithEffect } from './closed-effect'
import { caseExists, writeWork } from './money-facts.repo'
import { recordWorkSchema } from './money-facts.schema'

/**
 * Records a month's paid work that is part of the programme (integreringsloven § 23 second paragraph). The month
 * is reduced by the hours or by the pay, whichever costs the participant less.
 */
export const recordWork = defineUseCase({
  name: 'stipend.work-recorded',
  permission: 'stipend:facts',
  input: recordWorkSchema,
  async run(input, ctx) {
    const { tx, actor } = ctx
    const { participantId, month, hours, pay, version } = input
    if (!(await caseExists(tx, actor.municipalityId, participantId)))
      return refuse({ code: 'not-found' } as const)

    const work = { participantId, month, quarters: hours, payOre: pay, by: actor.id }
    let saved = false
    const effect = await changeWithEffect(ctx, input, async () => {
      saved = await writeWork(tx, actor.municipalityId, work, version)
    })
    if (!saved) return refuse({ code: 'changed-meanwhile' } as const)
    if (!effect.ok) return effect
    return ok({
      effect: effect.value,
      audit: {
        subjectType: 'participant',
        subjectId: participantId,
        detail: { month, quarters: hours, closedMonths: effect.value?.months.length ?? 0 },
      },
    })
  },
})
