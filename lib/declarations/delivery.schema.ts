import { z } from 'zod'

/** An outcome on its way from a tablet. `later`: by a page that is no longer the participant's. */
export const deliverySchema = z.strictObject({
  key: z.string(),
  shownHash: z.string(),
  end: z.record(z.string(), z.unknown()),
  later: z.boolean().optional(),
})
