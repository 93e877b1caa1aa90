import { z } from 'zod'
import { asMessage } from '#lib/i18n/message'
import { stipendTexts } from '#lib/i18n/texts/stipend'
import { month as asMonth, type Month, parseMonth } from '#lib/values/month'

const FIRST_MONTH = asMonth('2021-01')

/** A month as a form or an address names it, from the first the law knows. */
export const monthField = z.string(asMessage(stipendTexts.notAMonth)).transform((value, ctx): Month => {
  const found = parseMonth(value.trim())
  if (found && found >= FIRST_MONTH) return found
  ctx.addIssue({ code: 'custom', message: asMessage(stipendTexts.notAMonth) })
  return z.NEVER
})

/** A month, or an empty field, which means none. */
export const optionalMonth = z
  .union([z.literal('').transform(() => null), z.null(), monthField])
  .optional()
  .transform((value) => value ?? null)

/** What the reader has been shown of the closed months that a change alters; empty before it is shown. */
export const seenEffect = z.string().max(2000).optional().default('')
