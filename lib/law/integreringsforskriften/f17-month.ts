import type { LocalDate } from '#lib/values/local-date'
import { daysOf, firstDay, type Month } from '#lib/values/month'
import { isWorkday } from './f17-holidays'

/** A month's days, and those of them that are virkedager (integreringsforskriften § 17). */
export type MonthCalendar = {
  readonly firstDay: LocalDate
  readonly days: readonly LocalDate[]
  readonly workdays: ReadonlySet<LocalDate>
}

/** A month's calendar never changes, and a run asks for the same one for every participant. */
const known = new Map<Month, MonthCalendar>()

export const calendarOf = (month: Month): MonthCalendar => {
  const found = known.get(month)
  if (found) return found

  const days = daysOf(month)
  const calendar = { firstDay: firstDay(month), days, workdays: new Set(days.filter(isWorkday)) }
  known.set(month, calendar)
  return calendar
}
