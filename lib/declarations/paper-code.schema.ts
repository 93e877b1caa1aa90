import { z } from 'zod'
import { requiredText } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { paperTexts } from '#lib/i18n/texts/paper'

/** The code at the foot of a printed sheet. */
export const paperCodeSchema = z.object({
  code: requiredText,
  seen: z.boolean().refine((seen) => seen, asMessage(paperTexts.confirm)),
})
