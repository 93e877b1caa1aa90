import { z } from 'zod'
import { id } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { signingInputTexts } from '#lib/i18n/texts/signing-input'

const MOST = 50

/** The people of an afternoon of signing. */
export const prepareManySchema = z.object({
  participantIds: z.array(id).min(1, asMessage(signingInputTexts.chooseSomebody)).max(MOST),
})
export type PrepareManyForm = z.input<typeof prepareManySchema>
