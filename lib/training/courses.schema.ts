import { z } from 'zod'
import { civilDate, id, optionalText, wholeNumberText } from '#lib/i18n/input'
import { SUBJECTS } from './training-codes.schema'

const orNone = <S extends z.ZodType>(schema: S) =>
  z.union([z.literal('').transform(() => null), z.null(), schema])

/** What a class teaches, in which language, and how many it has room for. */
export const setCourseSchema = z.object({
  groupId: id,
  subject: orNone(z.enum(SUBJECTS)),
  capacity: orNone(wholeNumberText(1, 200)),
  language: optionalText,
})

/** A participant joins the waiting list of a class, or takes a place at once where there is one. */
export const joinCourseSchema = z.object({ participantId: id, groupId: id, onDate: civilDate })

/** The place goes to one who waits, or the wait ends without one. */
export const endWaitSchema = z.object({ waitId: id, onDate: civilDate, placed: z.boolean() })

export type SetCourseInput = z.input<typeof setCourseSchema>
export type JoinCourseInput = z.input<typeof joinCourseSchema>
export type EndWaitInput = z.input<typeof endWaitSchema>
