import { z } from 'zod'
import { civilDate, id, oneOf, optionalText, requiredText, wholeNumber } from '#lib/i18n/input'
import { asMessage } from '#lib/i18n/message'
import { groupTexts as t } from '#lib/i18n/texts/groups'

/** A class, a course, a practice place, a school that reports to us, or one person's own activity. */
export const GROUP_KINDS = ['CLASS', 'COURSE', 'PRACTICE', 'SCHOOL', 'INDIVIDUAL'] as const

const optionalId = z.union([z.literal('').transform(() => null), z.null(), id])

export const createGroupSchema = z.object({
  name: requiredText,
  kind: oneOf(GROUP_KINDS),
  teacherId: optionalId,
})

const slot = z.object({
  weekday: wholeNumber(1, 7),
  startMinute: wholeNumber(0, 24 * 60 - 1),
  quarters: wholeNumber(1, 48),
  room: optionalText,
})

type Slot = z.output<typeof slot>

const isSameTime = (a: Slot, b: Slot): boolean =>
  a.weekday === b.weekday &&
  a.startMinute < b.startMinute + b.quarters * 15 &&
  b.startMinute < a.startMinute + a.quarters * 15

/** A group's weekly times from a day on; those before it stay as they were. */
export const setTimetableSchema = z
  .object({ groupId: id, validFrom: civilDate, slots: z.array(slot).max(40) })
  .superRefine(({ slots }, ctx) => {
    for (const [at, one] of slots.entries())
      if (slots.slice(0, at).some((other) => isSameTime(one, other)))
        ctx.addIssue({
          code: 'custom',
          path: ['slots', at, 'startMinute'],
          message: asMessage(t.timesOverlap),
        })
  })

/** A clock as it is typed, `08.30`. */
const clock = z
  .string()
  .regex(/^([01]?\d|2[0-3])[.:][0-5]\d$/, asMessage(t.clockShape))
  .transform((text) => {
    const [hour = '0', minute = '0'] = text.split(/[.:]/)
    return Number(hour) * 60 + Number(minute)
  })

const typedSlot = z
  .object({ weekday: z.coerce.number().int().min(1).max(7), from: clock, to: clock, room: optionalText })
  .superRefine(({ from, to }, ctx) => {
    if (to <= from || (to - from) % 15 !== 0)
      ctx.addIssue({ code: 'custom', path: ['to'], message: asMessage(t.quarterLengths) })
  })

/** The timetable as it is typed: clocks instead of minutes. */
export const typedTimetableSchema = z.object({
  groupId: id,
  validFrom: civilDate,
  slots: z.array(typedSlot).max(40),
})

export const enrolSchema = z.object({
  groupId: id,
  participantId: id,
  fromDate: civilDate,
  /** The group that the participant moves from: the enrolment there ends the day before. */
  moveFromId: optionalId.default(null),
})

export const endEnrolmentSchema = z.object({ groupId: id, participantId: id, lastDay: civilDate })

const span = <T extends z.ZodRawShape>(shape: T) =>
  z.object({ ...shape, fromDate: civilDate, toDate: civilDate }).superRefine((given, ctx) => {
    const { fromDate, toDate } = given as { fromDate: string; toDate: string }
    if (toDate < fromDate)
      ctx.addIssue({ code: 'custom', path: ['toDate'], message: asMessage(t.endBeforeStart) })
  })

export const closeDaysSchema = span({ groupId: optionalId, name: requiredText })
export const reopenDaysSchema = z.object({ closedDaysId: id })
export const substituteSchema = span({ groupId: id, substituteId: id })
export const setTeacherSchema = z.object({ groupId: id, teacherId: optionalId })

export type CreateGroupInput = z.input<typeof createGroupSchema>
export type TypedTimetable = z.input<typeof typedTimetableSchema>
export type EnrolInput = z.input<typeof enrolSchema>
export type EndEnrolmentInput = z.input<typeof endEnrolmentSchema>
export type CloseDaysInput = z.input<typeof closeDaysSchema>
export type SubstituteInput = z.input<typeof substituteSchema>
export type SetTeacherInput = z.input<typeof setTeacherSchema>
