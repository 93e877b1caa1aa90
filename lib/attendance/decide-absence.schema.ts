import { z } from 'zod'
import { id, oneOf, optionalProse } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { attendanceTexts } from '#lib/i18n/texts/attendance'
import { DECISIONS } from './codes.schema'

const mark = z.string().transform((value, ctx) => {
  const [sessionId = '', number = ''] = value.split(' ')
  const parsed = z.object({ sessionId: id, number: z.coerce.number().int().min(1).max(32_000) })
  const answer = parsed.safeParse({ sessionId, number })
  if (answer.success) return answer.data
  ctx.addIssue({ code: 'custom', message: asMessage(attendanceTexts.chooseDays) })
  return z.NEVER
})

/**
 * What a named person decides about some of a participant's absences. Each mark is named with the number it
 * was read at. `heard`: the participant has said why, so the deadline for an answer need not be waited for.
 */
export const decideAbsenceSchema = z
  .object({
    participantId: id,
    marks: z
      .array(mark, asMessage(attendanceTexts.chooseDays))
      .min(1, asMessage(attendanceTexts.chooseDays))
      .max(200),
    outcome: oneOf(DECISIONS),
    reason: optionalProse,
    heard: z.boolean(),
  })
  .superRefine(({ outcome, reason }, ctx) => {
    if (outcome === 'INVALID' && reason === '')
      ctx.addIssue({ code: 'custom', path: ['reason'], message: asMessage(attendanceTexts.reasonNeeded) })
  })

export type DecideAbsenceInput = z.input<typeof decideAbsenceSchema>
