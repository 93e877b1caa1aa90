import { z } from 'zod'
import { civilDate, id, oneOf, optionalProse, requiredProse } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { requestTexts } from '#lib/i18n/texts/privacy-requests'
import { OUTCOMES, REQUEST_KINDS } from './request-codes.schema'

/** What a participant asks for. Whoever does not want to be part of research need not say why. */
export const recordRequestSchema = z
  .object({ participantId: id, kind: oneOf(REQUEST_KINDS), receivedOn: civilDate, wish: optionalProse })
  .refine(({ kind, wish }) => kind === 'RESEARCH' || wish.trim() !== '', {
    path: ['wish'],
    message: asMessage(requestTexts.wishMissing),
  })

/** The answer: what was done, and why. */
export const closeRequestSchema = z.object({
  requestId: id,
  outcome: oneOf(OUTCOMES),
  answer: requiredProse,
})

export type RecordRequestInput = z.input<typeof recordRequestSchema>
export type CloseRequestInput = z.input<typeof closeRequestSchema>
