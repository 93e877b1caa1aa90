import { z } from 'zod'
import { id } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { archiveTexts } from '#lib/i18n/texts/archive'

const LONGEST = 500_000

/** The receipts that the archive answered with, as they were received. */
export const importReceiptsSchema = z.object({
  participantId: id,
  xml: z
    .string()
    .max(LONGEST, asMessage(archiveTexts.notReceipt))
    .refine((text) => text.includes('<') && !text.includes('\u0000'), asMessage(archiveTexts.notReceipt)),
})

export type ImportReceiptsInput = z.input<typeof importReceiptsSchema>
