import { z } from 'zod'
import { civilDate, id, optionalText } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { attachmentAnswers } from '#lib/i18n/texts/attachments'

/** Which participant's days a document belongs to; its bytes come beside. */
export const attachDocumentSchema = z
  .object({
    participantId: id,
    fromDate: civilDate,
    toDate: civilDate,
    name: optionalText,
    bytes: z.instanceof(Uint8Array),
  })
  .refine(({ fromDate, toDate }) => fromDate <= toDate, {
    path: ['toDate'],
    message: asMessage(attachmentAnswers['invalid-input']),
  })
