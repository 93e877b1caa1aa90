import { z } from 'zod'
import { asMessage } from '#lib/i18n/message'
import { planInputTexts } from '#lib/i18n/texts/plan-input'

export const QUARTERS_IN_A_WEEK = 168 * 4
const MOST_COURSE_QUARTERS = 10_000 * 4

/** Hours as a person writes them (`7,5`), in whole quarters. */
const hours = (most: number, tooMany: string) =>
  z
    .string(asMessage(planInputTexts.hours))
    .transform((typed, ctx) => {
      const words = typed.trim().replace(',', '.')
      const quarters = Number(words) * 4
      if (/^\d{1,5}(\.\d{1,2})?$/.test(words) && Number.isInteger(quarters)) return quarters
      ctx.addIssue({ code: 'custom', message: asMessage(planInputTexts.hours) })
      return z.NEVER
    })
    .refine((quarters) => quarters <= most, tooMany)

export const weeklyHours = hours(QUARTERS_IN_A_WEEK, asMessage(planInputTexts.hoursAbove168))
const courseHours = hours(MOST_COURSE_QUARTERS, asMessage(planInputTexts.courseHours))
/** The extent of a course, or an empty field where it has none of its own. */
export const courseHoursOrNone = z.union([z.literal('').transform(() => null), courseHours])

export const wholeOrNone = z.string(asMessage(planInputTexts.whole)).transform((typed, ctx) => {
  const words = typed.trim()
  if (words === '') return null
  if (/^\d{1,4}$/.test(words)) return Number(words)
  ctx.addIssue({ code: 'custom', message: asMessage(planInputTexts.whole) })
  return z.NEVER
})
