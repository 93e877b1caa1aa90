import { z } from 'zod'
import { id, oneOf } from '#lib/i18n/input'

/** What is deleted when its time is over, each by the rule that the database knows. */
export const RETENTION_RULES = ['DRAFT_PLAN', 'NOTE', 'TABLET', 'SIGN_IN'] as const

export const approveDeletionSchema = z.object({
  rule: oneOf(RETENTION_RULES),
  ids: z.array(id).min(1).max(5000),
})

export type ApproveDeletionInput = z.input<typeof approveDeletionSchema>
