import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { addEntry } from './entries.repo'
import { recordTestSchema } from './entries.schema'
import { trainingCase } from './training-case'

/** Records one attempt at one delprøve, or at samfunnskunnskapsprøven (§ 37). */
export const recordTest = defineUseCase({
  name: 'training.test-recorded',
  permission: 'training:write',
  input: recordTestSchema,
  async run({ participantId, onDate, part, result }, ctx) {
    const { tx, actor, today } = ctx
    const known = await trainingCase(ctx, participantId)
    if (!known) return refuse({ code: 'not-found' } as const)
    if (onDate > today) return refuse({ code: 'in-future' } as const)
    if (known.tests.some((test) => test.part === part && test.on === onDate))
      return refuse({ code: 'same-day' } as const)

    await addEntry(tx, actor.municipalityId, {
      participantId,
      kind: 'TEST',
      on: onDate,
      detail: { part, result },
      reason: '',
      recordedOn: today,
      by: actor.id,
    })
    const detail = { onDate, part, result }
    return ok({ audit: { subjectType: 'participant', subjectId: participantId, detail } })
  },
})
