import { z } from 'zod'
import { id, optionalProse, requiredText } from '#lib/i18n/input'

export const prepareAgreementSchema = z.object({
  participantId: id,
  language: requiredText,
  /** Why a signed agreement is made anew; empty for a first one. */
  correctionReason: optionalProse,
})
export type PrepareAgreementForm = z.input<typeof prepareAgreementSchema>
