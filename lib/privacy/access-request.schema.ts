import { z } from 'zod'
import { id } from '#lib/i18n/input'

/** The answer to someone who asks what the municipality has about him: whose, and which fields stay hidden. */
export const accessRequestSchema = z.object({
  participantId: id,
  hide: z.array(z.string().max(200)).max(5000),
})
