import {
  addDays,
  addMonths,
  dayOfMonth,
  daysInMonth,
  type LocalDate,
  monthNumberOf,
  parseLocalDate,
  yearOf,
} from './local-date'

declare const brand: unique symbol

/** A calendar month, `yyyy-mm`. Two of them compare as the strings they are. */
export type Month = string & { readonly [brand]: 'Month' }

/** The month if the text is `yyyy-mm` in the years 1900–2199; else null. */
export const parseMonth = (text: string): Month | null =>
  parseLocalDate(`${text}-01`) === null ? null : (text as Month)

/** As `parseMonth`, but throws RangeError: for text that is known to be a month. */
export const month = (text: string): Month => {
  const parsed = parseMonth(text)
  if (parsed === null) throw new RangeError(`Not a month: ${text}`)
  return parsed
}

export const monthOf = (date: LocalDate): Month => date.slice(0, 7) as Month

export const firstDay = (of: Month): LocalDate => `${of}-01` as LocalDate

export const daysIn = (of: Month): number => daysInMonth(yearOf(firstDay(of)), monthNumberOf(firstDay(of)))

export const lastDay = (of: Month): LocalDate => addDays(firstDay(of), daysIn(of) - 1)

export const nextMonth = (of: Month): Month => monthOf(addMonths(firstDay(of), 1))

export const previousMonth = (of: Month): Month => monthOf(addMonths(firstDay(of), -1))

/** Every day of the month, in order. */
export const daysOf = (of: Month): readonly LocalDate[] =>
  Array.from({ length: dayOfMonth(lastDay(of)) }, (_, index) => addDays(firstDay(of), index))
