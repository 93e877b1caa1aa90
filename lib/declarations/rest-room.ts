import 'server-only'
import { z } from 'zod'
import { id } from '#lib/i18n/input'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { agreementById } from './agreements.repo'
import { progressSchema } from './progress.schema'
import { keepProgress } from './rooms.repo'

/** Lets the reading rest. It goes on from there, on the same tablet or when another is handed over. */
export const restRoom = defineUseCase({
  name: 'room.rested',
  permission: 'declaration:sign',
  input: z.object({ roomId: id, agreementId: id, progress: progressSchema }),
  run: async ({ roomId, agreementId, progress }, { tx, actor }) => {
    const agreement = await agreementById(tx, actor.municipalityId, agreementId)
    if (!agreement || !(await keepProgress(tx, { ...actor, roomId, agreementId }, progress)))
      return refuse({ code: 'not-found' })
    return ok({
      audit: {
        subjectType: 'participant',
        subjectId: agreement.participantId,
        detail: { agreementId, roomId },
      },
    })
  },
})
