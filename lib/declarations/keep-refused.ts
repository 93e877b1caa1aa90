import 'server-only'
import { z } from 'zod'
import { id, optionalProse, requiredText } from '#lib/i18n/input'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { agreementById } from './agreements.repo'
import { givenOutcomeSchema } from './meeting.schema'
import { insertRefused, refusedInRoom } from './refused-submissions.repo'

/** More than any meeting needs; a tablet gone wrong does not fill the case. */
const MOST_OF_A_ROOM = 50

/** Keeps what was given on a tablet and could not be taken in, with why. The same given twice is kept once. */
export const keepRefused = defineUseCase({
  name: 'room.submission-kept',
  permission: 'declaration:sign',
  input: z.object({
    roomId: id,
    agreementId: id,
    reason: requiredText,
    reasonDetail: optionalProse,
    end: givenOutcomeSchema,
  }),
  run: async ({ roomId, agreementId, reason, reasonDetail, end }, { tx, actor }) => {
    const { municipalityId } = actor
    const agreement = await agreementById(tx, municipalityId, agreementId)
    if (!agreement) return refuse({ code: 'not-found' })
    if ((await refusedInRoom(tx, municipalityId, roomId)) >= MOST_OF_A_ROOM)
      return refuse({ code: 'enough-kept' })
    const { participantId } = agreement
    const of = { municipalityId, participantId, agreementId, roomId, staffId: actor.id }
    const isNew = await insertRefused(tx, { ...of, reason, reasonDetail, end })
    const detail = { agreementId, roomId, reason, outcome: end.outcome }
    return ok({ audit: isNew ? [{ subjectType: 'participant', subjectId: participantId, detail }] : [] })
  },
})
