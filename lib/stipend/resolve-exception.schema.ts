import { z } from 'zod'
import { id, oneOf, version } from '#lib/i18n/input'
import { kroner } from './kroner.schema'
import { CHOICES, EXCEPTION_CODES } from './stipend-codes.schema'

/** A person's choice about one exception. A trekk of § 46 g rests on the vedtak in the case, not on what is typed. */
export const resolveExceptionSchema = z.object({
  runId: id,
  version,
  participantId: id,
  code: oneOf(EXCEPTION_CODES),
  choice: oneOf(CHOICES),
  /** How much to set off now; empty: all that is owed. */
  amount: z
    .union([z.literal('').transform(() => null), kroner])
    .optional()
    .default(null),
})

export type ResolveExceptionInput = z.input<typeof resolveExceptionSchema>
