import 'server-only'
import { z } from 'zod'
import { id } from '#lib/i18n/input'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { findParticipant } from './participants.repo'

/** Shows the identity number that the screens mask. Every look is an event in the trail. */
export const revealIdentity = defineUseCase({
  name: 'identity.revealed',
  permission: 'participant:reveal-identity',
  input: z.object({ participantId: id }),
  async run({ participantId }, { tx, actor }) {
    const participant = await findParticipant(tx, actor.municipalityId, participantId)
    const [identity] = participant?.identities ?? []
    if (!identity) return refuse({ code: 'not-found' } as const)
    return ok({
      digits: identity.digits,
      audit: { subjectType: 'participant', subjectId: participantId, detail: { kind: identity.kind } },
    })
  },
})
