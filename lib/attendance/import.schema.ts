import { z } from 'zod'
import { asMessage } from '#lib/i18n/message'
import { importTexts as t } from '#lib/i18n/texts/import'

const MOST_CHARACTERS = 400_000

/** A table as text, as a spreadsheet saves it. */
export const importSchema = z.object({
  text: z.string(asMessage(t.empty)).min(1, asMessage(t.empty)).max(MOST_CHARACTERS, asMessage(t.tooLong)),
})

export type ImportInput = z.input<typeof importSchema>
