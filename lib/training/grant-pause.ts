import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { addEntry } from './entries.repo'
import { grantPauseSchema } from './entries.schema'
import { trainingCase } from './training-case'
import { isInProgramme } from './training-facts'

/** Grants leave from the training of one outside the programme (F §§ 30 to 33): the deadlines move with it. */
export const grantPause = defineUseCase({
  name: 'training.paused',
  permission: 'training:write',
  input: grantPauseSchema,
  async run({ participantId, onDate, toDate, kind, reason }, ctx) {
    const { tx, actor, today } = ctx
    const known = await trainingCase(ctx, participantId)
    if (!known) return refuse({ code: 'not-found' } as const)
    // In the programme leave is granted once, in the register, and counts here too.
    if (isInProgramme(known.person, onDate)) return refuse({ code: 'in-programme' } as const)
    if (known.pauses.some(({ from, to }) => from <= toDate && onDate <= to))
      return refuse({ code: 'overlap' } as const)
    if (known.offered && onDate < known.offered) return refuse({ code: 'before-training' } as const)

    await addEntry(tx, actor.municipalityId, {
      participantId,
      kind: 'PAUSE',
      on: onDate,
      detail: { to: toDate, kind },
      reason,
      recordedOn: today,
      by: actor.id,
    })
    const detail = { fromDate: onDate, toDate }
    return ok({ audit: { subjectType: 'participant', subjectId: participantId, detail } })
  },
})
