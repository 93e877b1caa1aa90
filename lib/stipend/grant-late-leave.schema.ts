import type { z } from 'zod'
import { grantLeaveSchema } from '#lib/attendance/grant-leave.schema'
import { seenEffect } from './month-field.schema'

/** Leave that reaches closed months, and what the reader has been shown of them. */
export const grantLateLeaveSchema = grantLeaveSchema.safeExtend({ seen: seenEffect })
export type GrantLateLeaveInput = z.input<typeof grantLateLeaveSchema>
