import { z } from 'zod'
import { optionalText } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { inputTexts } from '#lib/i18n/texts/input'

/** Lets the unapproved translation into one language be signed, with a reason; no reason takes it back. */
export const allowDraftSchema = z.object({
  language: z.string(asMessage(inputTexts.choose)).regex(/^[a-z]{2,3}$/, asMessage(inputTexts.choose)),
  reason: optionalText,
  /** 0 while no language has been allowed. */
  version: z.number(asMessage(inputTexts.required)).int().min(0).max(2_000_000_000),
})

export type AllowDraftInput = z.input<typeof allowDraftSchema>
