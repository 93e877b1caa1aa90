import { z } from 'zod'
import { DECISIONS } from '#lib/attendance/codes.schema'
import { id, oneOf, requiredProse } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { moneyFactTexts as t } from '#lib/i18n/texts/money-facts'
import { quartersOrNone } from './kroner.schema'
import { seenEffect } from './month-field.schema'

const MOST_HOURS = 12

/** What a mark in a closed month should have been, and what that rests on. */
export const correctMarkSchema = z
  .object({
    participantId: id,
    sessionId: id,
    code: oneOf(DECISIONS),
    /** How long the participant was away; empty when present. */
    hours: quartersOrNone(MOST_HOURS),
    reason: requiredProse,
    heard: z.boolean(),
    seen: seenEffect,
  })
  .superRefine(({ code, hours }, ctx) => {
    if (code !== 'PRESENT' && hours === 0)
      ctx.addIssue({ code: 'custom', path: ['hours'], message: asMessage(t.hoursNeeded) })
  })
export type CorrectMarkInput = z.input<typeof correctMarkSchema>
