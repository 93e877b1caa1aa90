import { z } from 'zod'
import { id, requiredProse } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { guidanceErrors as e } from '#lib/i18n/texts/guidance-input'

/** Amounts, and words of income and of criminal cases: none of it is ever kept. */
const AMOUNT = /(?:\d[ .]?){5,}|\bkr\b|kroner|inntekt|lønn|løn\b|tjen(?:er?|te?)\b|\bten(?:er|te)\b/i
const CRIME =
  /straff|krimin|dømt|dømd|domfel|\bdom\b|\bbot\b|bøter|siktet|sikta|tiltal|anmeld|fengsel|varetekt|soning|f[oø]relegg|politi/i
const DAYS = /\d{1,2}\.\d{1,2}\.\d{4}/g

/** What is kept of a guidance, at the participant's wish. */
export const saveNoteSchema = z.object({
  participantId: id,
  text: requiredProse.refine(
    (text) => !AMOUNT.test(text.replaceAll(DAYS, '')) && !CRIME.test(text),
    asMessage(e.noteSensitive),
  ),
  wished: z.literal(true, asMessage(e.noteWish)),
})

export const removeNoteSchema = z.object({ noteId: id })

export type SaveNoteInput = z.input<typeof saveNoteSchema>
export type RemoveNoteInput = z.input<typeof removeNoteSchema>
