import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { id } from '#lib/i18n/input'
import { defineUseCase } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { ok, refuse } from '#lib/values/result'
import { agreementById } from './agreements.repo'
import { endCopies, insertCopy, isProtected } from './copies.repo'
import { newSecret, roomToken, secretHash } from './room-token'

const MINUTES = 10

/**
 * Offers the participant a copy of the signed document by an address that works once, for ten minutes. Only where
 * the municipality has chosen it, and never for someone whose address is protected. An earlier code ends with it.
 */
export const offerCopy = defineUseCase({
  name: 'copy.offered',
  permission: 'declaration:sign',
  input: z.object({ agreementId: id }),
  run: async ({ agreementId }, ctx) => {
    const { tx, actor } = ctx
    const { municipalityId } = actor
    const agreement = await agreementById(tx, municipalityId, agreementId)
    if (!agreement) return refuse({ code: 'not-found' })
    const { signedDocumentId: documentId, participantId } = agreement
    if (!documentId) return refuse({ code: 'not-signed' })
    const { copyByQr } = await municipalSettings(ctx)
    if (!copyByQr || (await isProtected(tx, municipalityId, participantId)))
      return refuse({ code: 'copy-not-allowed' })

    const [copyId, secret] = [randomUUID(), newSecret()]
    const expiresAt = new Date(Date.now() + MINUTES * 60_000)
    await endCopies(tx, municipalityId, documentId)
    const copy = { id: copyId, municipalityId, documentId, tokenHash: secretHash(secret) }
    await insertCopy(tx, { ...copy, offeredById: actor.id, expiresAt })
    return ok({
      token: roomToken(municipalityId, copyId, secret),
      audit: { subjectType: 'participant', subjectId: participantId, detail: { agreementId, copyId } },
    })
  },
})
