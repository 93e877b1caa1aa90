import { z } from 'zod'
import { id, oneOf, optionalCivilDate, requiredProse } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { refusalDecisionTexts } from '#lib/i18n/texts/refusal-decision'

/** What a leader can decide after a refusal. Nothing of it touches programme or stønad. */
export const REFUSAL_DECISIONS = ['NEW_MEETING', 'NO_FOLLOW_UP'] as const
export type RefusalDecision = (typeof REFUSAL_DECISIONS)[number]

export const refusalDecisionSchema = z
  .object({
    meetingId: id,
    decision: oneOf(REFUSAL_DECISIONS),
    followUpOn: optionalCivilDate,
    reason: requiredProse,
  })
  .refine(({ decision, followUpOn }) => decision !== 'NEW_MEETING' || followUpOn, {
    path: ['followUpOn'],
    message: asMessage(refusalDecisionTexts.dayMissing),
  })
export type RefusalDecisionForm = z.input<typeof refusalDecisionSchema>
