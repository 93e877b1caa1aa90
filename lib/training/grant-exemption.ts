import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { addEntry } from './entries.repo'
import { grantExemptionSchema } from './entries.schema'
import { lawOf, trainingCase } from './training-case'

/** Exempts from the duty or from a test (§§ 29, 37): a named person's decision, on application. */
export const grantExemption = defineUseCase({
  name: 'training.exempted',
  permission: 'training:write',
  input: grantExemptionSchema,
  async run({ participantId, onDate, from, ground, rightLapses, reason }, ctx) {
    const { tx, actor, today } = ctx
    const known = await trainingCase(ctx, participantId)
    if (!known) return refuse({ code: 'not-found' } as const)
    if (onDate > today) return refuse({ code: 'in-future' } as const)
    if (!lawOf(known)?.duty) return refuse({ code: 'no-duty' } as const)
    // After an exemption for health the right remains (§ 29).
    if (rightLapses && ground !== 'KNOWLEDGE') return refuse({ code: 'right-remains' } as const)

    await addEntry(tx, actor.municipalityId, {
      participantId,
      kind: 'EXEMPTION',
      on: onDate,
      detail: { from, ground, rightLapses },
      reason,
      recordedOn: today,
      by: actor.id,
    })
    // The ground may tell of health: the trail holds what was decided, not why.
    const detail = { onDate, from }
    return ok({ audit: { subjectType: 'participant', subjectId: participantId, detail } })
  },
})
