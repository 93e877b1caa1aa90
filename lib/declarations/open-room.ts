import 'server-only'
import { randomUUID } from 'node:crypto'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { agreementById } from './agreements.repo'
import { finalPdf } from './final-pdf'
import { judgeMeeting } from './judge-meeting'
import { openRoomSchema } from './open-room.schema'
import { MEETING_SECONDS } from './room-times'
import { newSecret, roomToken, secretHash } from './room-token'
import { closeRooms, insertRoom, restedAt } from './rooms.repo'

/** The document is made once with a mark for a signature, so that nothing but the signature can stop it later. */
const TRIAL = { outcome: 'SIGNED', method: 'DRAWN' } as const

/**
 * Hands the tablet over: a session that reaches this agreement and nothing else. What would stop the signature
 * (interpreter, translation, seal, a character that cannot be set, a case that has changed) is said now, to staff, and never in front of the participant.
 */
export const openRoom = defineUseCase({
  name: 'room.opened',
  permission: 'declaration:sign',
  input: openRoomSchema,
  run: async ({ agreementId, setup }, ctx) => {
    const { tx, actor } = ctx
    const { municipalityId } = actor
    const agreement = await agreementById(tx, municipalityId, agreementId)
    if (!agreement) return refuse({ code: 'not-found' })
    const judged = await judgeMeeting(ctx, {
      agreementId,
      submissionId: randomUUID(),
      shownHash: null,
      setup,
      end: { outcome: 'SIGNED' },
    })
    if (!judged.ok) return judged
    const trial = { setup, end: TRIAL, shownHash: judged.value.now.sight.shownHash, startedAt: undefined }
    const made = await finalPdf(ctx, trial, { ...judged.value, corrects: null, events: [] }, new Date())
    if (!made.ok) return made

    const progress = await restedAt(tx, municipalityId, agreementId)
    await closeRooms(tx, municipalityId, agreementId)
    const roomId = randomUUID()
    const secret = newSecret()
    const expiresAt = new Date(Date.now() + MEETING_SECONDS * 1000)
    const room = { id: roomId, municipalityId, agreementId, tokenHash: secretHash(secret), setup, expiresAt }
    await insertRoom(tx, { ...room, progress, openedById: actor.id })
    return ok({
      token: roomToken(municipalityId, roomId, secret),
      audit: {
        subjectType: 'participant',
        subjectId: agreement.participantId,
        detail: { agreementId, roomId },
      },
    })
  },
})
