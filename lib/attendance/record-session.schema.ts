import { z } from 'zod'
import { civilDate, id, oneOf } from '#lib/i18n/input'
import { REGISTER_CODES } from './codes.schema'

const MINUTES_IN_DAY = 24 * 60
const QUARTERS_IN_DAY = 24 * 4

/** A register: the group, the time it met, the version it was read at (0: never saved), and the marks. */
export const recordSessionSchema = z.object({
  groupId: id,
  date: civilDate,
  startMinute: z
    .number()
    .int()
    .min(0)
    .max(MINUTES_IN_DAY - 1),
  version: z.number().int().min(0).max(2_000_000_000),
  marks: z
    .array(
      z.object({
        participantId: id,
        code: oneOf(REGISTER_CODES),
        absentQuarters: z.number().int().min(0).max(QUARTERS_IN_DAY),
      }),
    )
    .max(500),
})

export type RecordSessionInput = z.input<typeof recordSessionSchema>
export type RecordSession = z.output<typeof recordSessionSchema>
