import 'server-only'
import { z } from 'zod'
import { id } from '#lib/i18n/input'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { absencePeople } from './absence.repo'
import { circumstancesOf, endCircumstance, insertCircumstance } from './circumstances.repo'
import { setCircumstanceSchema } from './set-circumstance.schema'

/**
 * Records what changes a participant's quotas (integreringsforskriften §§ 7, 9): alone with care, a chronically
 * ill child, egenmelding withdrawn. A named person decides it, with a reason.
 */
export const setCircumstance = defineUseCase({
  name: 'absence.circumstance-set',
  permission: 'attendance:decide',
  input: setCircumstanceSchema,
  async run({ participantId, kind, childBorn, fromDate, toDate, reason }, { tx, actor, today }) {
    const { municipalityId } = actor
    const [person] = await absencePeople(tx, municipalityId, [participantId])
    if (!person) return refuse({ code: 'not-found' } as const)
    if (childBorn && !person.childBirthDates.includes(childBorn)) return refuse({ code: 'no-child' } as const)
    const standing = await circumstancesOf(tx, municipalityId, participantId)
    if (standing.some((one) => one.kind === kind && one.childBirthDate === childBorn))
      return refuse({ code: 'already-set' } as const)
    await insertCircumstance(tx, municipalityId, {
      participantId,
      kind,
      childBirthDate: childBorn,
      from: fromDate,
      to: toDate,
      reason,
      decidedOn: today,
      by: actor.id,
    })
    return ok({ audit: { subjectType: 'participant', subjectId: participantId, detail: { kind } } })
  },
})

/** Ends a circumstance from today: the quotas are the usual ones again. */
export const endCircumstanceOf = defineUseCase({
  name: 'absence.circumstance-ended',
  permission: 'attendance:decide',
  input: z.object({ participantId: id, circumstanceId: id }),
  async run({ participantId, circumstanceId }, { tx, actor }) {
    const standing = await circumstancesOf(tx, actor.municipalityId, participantId)
    const circumstance = standing.find((one) => one.id === circumstanceId)
    if (!circumstance) return refuse({ code: 'not-found' } as const)
    await endCircumstance(tx, actor.municipalityId, { id: circumstanceId, by: actor.id })
    return ok({
      audit: {
        subjectType: 'participant',
        subjectId: participantId,
        detail: { kind: circumstance.kind },
      },
    })
  },
})
