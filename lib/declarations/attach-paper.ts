import 'server-only'
import { z } from 'zod'
import { id, requiredText } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { paperTexts } from '#lib/i18n/texts/paper'
import { keepDocument } from '#lib/platform/keep-document'
import { defineUseCase } from '#lib/platform/use-case'
import { fileKind } from '#lib/values/file-kind'
import { ok, refuse } from '#lib/values/result'
import { agreementById } from './agreements.repo'
import { insertSignedPaper, isSignedOnPaper } from './signed-papers.repo'

/** 10 MB: a photograph of a sheet. */
export const LARGEST_PAPER = 10_000_000

/**
 * Keeps the scanned or photographed sheet that was signed by pen. The code on the sheet must be the agreement's
 * own, and a member of staff has looked and says that it is. The file is stored as it is and never opened here; its kind is told from its bytes.
 */
export const attachPaper = defineUseCase({
  name: 'agreement.paper-attached',
  permission: 'declaration:sign',
  input: z.object({
    agreementId: id,
    code: requiredText,
    seen: z.literal(true, asMessage(paperTexts.confirm)),
    bytes: z.instanceof(Uint8Array),
  }),
  run: async ({ agreementId, code, bytes }, { tx, actor }) => {
    const { municipalityId } = actor
    const agreement = await agreementById(tx, municipalityId, agreementId)
    if (!agreement) return refuse({ code: 'not-found' })
    if (!(await isSignedOnPaper(tx, municipalityId, agreementId))) return refuse({ code: 'not-on-paper' })
    const own = agreement.facts.code
    if (code.toUpperCase().trim() !== own) return refuse({ code: 'paper-code-differs' })
    if (bytes.length > LARGEST_PAPER) return refuse({ code: 'file-too-large' })
    const mediaType = fileKind(bytes)
    if (!mediaType) return refuse({ code: 'unknown-file' })

    const { participantId } = agreement
    const document = { kind: 'SIGNED_PAPER', bytes, mediaType, by: actor.id } as const
    const { documentId, sha256 } = await keepDocument(tx, { municipalityId, participantId, ...document })
    await insertSignedPaper(tx, { municipalityId, agreementId, documentId })
    const detail = { agreementId, documentId, sha256 }
    return ok({ documentId, audit: { subjectType: 'participant', subjectId: participantId, detail } })
  },
})
