import { z } from 'zod'
import { civilDate, id, oneOf, optionalProse, requiredProse } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { requestTexts } from '#lib/i18n/texts/privacy-requests'

/** Personvernforordningen art. 16 and 18, and forskriften § 62. */
export const REQUEST_KINDS = ['CORRECTION', 'RESTRICTION', 'RESEARCH'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

/** How each kind may end. */
export const OUTCOMES = ['CORRECTED', 'NOT_CORRECTED', 'LIFTED', 'WITHDRAWN'] as const
export type RequestOutcome = (typeof OUTCOMES)[number]

export const outcomesOf: Readonly<Record<RequestKind, readonly RequestOutcome[]>> = {
  CORRECTION: ['CORRECTED', 'NOT_CORRECTED'],
  RESTRICTION: ['LIFTED'],
  RESEARCH: ['WITHDRAWN'],
}

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
