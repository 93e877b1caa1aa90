import {
  dayOfMonth,
  dayOfWeek,
  daysBetween,
  isoWeek,
  type LocalDate,
  monthNumberOf,
  yearOf,
} from '#lib/values/local-date'
import { type Language, say, type Text } from './text'
import { monthNames, shortMonths, weekdays } from './texts/calendar'
import { commonTexts } from './texts/common'

const NO_BREAK = '\u00a0'
const MINUS = '\u2212'

/** The first letter large, as at the start of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** `17.05.2027` */
export const formatDate = (date: LocalDate): string =>
  `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}`

/** `17.05.`, where the year is plain from the place. */
export const formatShortDate = (date: LocalDate): string => `${date.slice(8)}.${date.slice(5, 7)}.`

export const formatMonthName = (monthNumber: number): string => monthNames[monthNumber - 1] ?? ''

/** `okt.`: for the axis of a timeline. */
export const formatShortMonth = (monthNumber: number): string => shortMonths[monthNumber - 1] ?? ''

/** `februar 2027`; takes a month or any day of it. */
export const formatMonth = (month: string): string =>
  `${formatMonthName(Number(month.slice(5, 7)))} ${month.slice(0, 4)}`

/** `onsdag` */
export const formatWeekday = (date: LocalDate, language: Language): string =>
  weekdays[language][dayOfWeek(date) - 1] ?? ''

/** `10. mars` */
export const formatDayAndMonth = (date: LocalDate): string =>
  `${dayOfMonth(date)}. ${formatMonthName(monthNumberOf(date))}`

/** `onsdag 10. mars 2027` */
export const formatLongDate = (date: LocalDate, language: Language): string =>
  `${formatWeekday(date, language)} ${formatDayAndMonth(date)} ${yearOf(date)}`

/** `Onsdag 10. mars 2027`, at the start of a sentence. */
export const formatLongDateFirst = (date: LocalDate, language: Language): string =>
  capital(formatLongDate(date, language))

/** `uke 10`, `veke 10`: the ISO week. */
export const formatWeek = (date: LocalDate): Text => {
  const { week } = isoWeek(date)
  return { nb: `uke ${week}`, nn: `veke ${week}` }
}

const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, NO_BREAK)

const signed = (amount: number, words: string) => (amount < 0 ? MINUS + words : words)

/** Whole øre as kroner: `22 758,17`, with a real minus. */
export const formatOre = (ore: number): string => {
  const digits = String(Math.abs(ore)).padStart(3, '0')
  return signed(ore, `${grouped(digits.slice(0, -2))},${digits.slice(-2)}`)
}

/** A difference in øre always shows which way: `+758,60`, `−758,61`, `0,00`. */
export const formatOreChange = (ore: number): string => (ore > 0 ? `+${formatOre(ore)}` : formatOre(ore))

/** `136 549` */
export const formatWhole = (value: number): string =>
  signed(value, grouped(String(Math.abs(Math.trunc(value)))))

/** Hours with one decimal, two where quarters need it: `37,5`, `0,25`. */
export const formatHours = (hours: number): string => {
  const places = Number.isInteger(hours * 10) ? 1 : 2
  return signed(hours, Math.abs(hours).toFixed(places).replace('.', ','))
}

/** Stored quarters as hours. */
export const formatQuarters = (quarters: number): string => formatHours(quarters / 4)

/** `90 %`, from a share of one. */
export const formatShare = (share: number): string => `${Math.round(share * 100)}${NO_BREAK}%`

/** `10.42`, from a moment's ISO text in local time, or any text that starts with `hh:mm`. */
export const formatTime = (time: string): string =>
  time
    .replace(/^\d{4}-\d{2}-\d{2}T/, '')
    .slice(0, 5)
    .replace(':', '.')

/** How far a deadline is from today, as a number and its words: 2 + "dager over". */
export const deadlineParts = (days: number): { figure: string | null; words: Text } => {
  if (days === 0) return { figure: null, words: commonTexts.today }
  if (days < 0)
    return { figure: String(-days), words: days === -1 ? commonTexts.dayOver : commonTexts.daysOver }
  return { figure: String(days), words: days === 1 ? commonTexts.dayLeft : commonTexts.daysLeft }
}

/** `2 dager over`, `i dag`, `12 dager igjen`. */
export const formatDaysUntil = (date: LocalDate, today: LocalDate, language: Language): string => {
  const { figure, words } = deadlineParts(daysBetween(today, date))
  return figure === null ? say(commonTexts.todayInLine, language) : `${figure} ${say(words, language)}`
}
