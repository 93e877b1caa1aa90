import { formatShortMonth } from '#lib/i18n/format'
import { dateOf, daysBetween, type LocalDate, localDate, monthNumberOf, yearOf } from '#lib/values/local-date'

export type Span = { from: string; to: string }

/** Where a day lies between the first and the last, 0 to 1; `after` 1 gives the end of the day. */
export const share = ({ from, to }: Span, day: string, after = 0): number => {
  const days = daysBetween(localDate(from), localDate(to)) + 1
  const passed = daysBetween(localDate(from), localDate(day)) + after
  return Math.min(Math.max(passed / days, 0), 1)
}

/** Past this many years a mark each quarter would be a blur. */
const YEARS_IN_QUARTERS = 4

const monthsMarked = (first: LocalDate, last: LocalDate): readonly number[] =>
  yearOf(last) - yearOf(first) > YEARS_IN_QUARTERS ? [1] : [1, 4, 7, 10]

const quarterStarts = (first: LocalDate, last: LocalDate): readonly LocalDate[] =>
  Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, at) => yearOf(first) + at)
    .flatMap((year) => monthsMarked(first, last).map((month) => dateOf(year, month, 1)))
    .filter((day) => day > first && day < last)

/** A mark each quarter, over many years each January; January says the year. */
export const axisMarks = (span: Span): readonly { id: string; words: string; at: number }[] =>
  quarterStarts(localDate(span.from), localDate(span.to)).map((day) => ({
    id: day,
    words: monthNumberOf(day) === 1 ? String(yearOf(day)) : formatShortMonth(monthNumberOf(day)),
    at: share(span, day),
  }))
