import { z } from 'zod'
import { id } from '#lib/i18n/input'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { agreementById } from './agreements.repo'
import { closeRooms as closeAll } from './rooms.repo'

/** Takes the tablet back: what was handed over for this agreement opens nothing more. */
export const closeRooms = defineUseCase({
  name: 'room.closed',
  permission: 'declaration:sign',
  input: z.object({ agreementId: id }),
  run: async ({ agreementId }, { tx, actor }) => {
    const agreement = await agreementById(tx, actor.municipalityId, agreementId)
    if (!agreement) return refuse({ code: 'not-found' })
    const closed = await closeAll(tx, actor.municipalityId, agreementId)
    return ok({
      closed,
      audit: {
        subjectType: 'participant',
        subjectId: agreement.participantId,
        detail: { agreementId, closed },
      },
    })
  },
})
