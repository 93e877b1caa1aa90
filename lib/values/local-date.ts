declare const brand: unique symbol

/** A civil day, `yyyy-mm-dd`, without time zone. Two of them compare as the strings they are. */
export type LocalDate = string & { readonly [brand]: 'LocalDate' }

const FIRST_YEAR = 1900
const LAST_YEAR = 2199
/** Days from 1 March of year 0 to 1 January 1970, which is day number 0. */
const EPOCH_OFFSET = 719_468
const DAYS_IN_400_YEARS = 146_097
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days in a month; `month` is 1–12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)

const twoDigits = (value: number) => (value < 10 ? `0${value}` : `${value}`)

const ZERO = 48

/** The number that `count` digits write; much quicker than cutting the text and parsing it. */
const digitsAt = (text: string, from: number, count: number): number => {
  let value = 0
  for (let index = from; index < from + count; index += 1) value = value * 10 + text.charCodeAt(index) - ZERO
  return value
}

/** Trusts its arguments; use `localDate` for text from outside. */
export const dateOf = (year: number, month: number, day: number): LocalDate =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` as LocalDate

/** The day if the text is `yyyy-mm-dd`, exists, and lies in the years 1900–2199; else null. */
export const parseLocalDate = (text: string): LocalDate | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null

  const [year, month, day] = [digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2)]
  const exists = day >= 1 && day <= daysInMonth(year, month)
  return exists && year >= FIRST_YEAR && year <= LAST_YEAR ? (text as LocalDate) : null
}

/** As `parseLocalDate`, but throws RangeError: for text that is known to be a day. */
export const localDate = (text: string): LocalDate => {
  const date = parseLocalDate(text)
  if (date === null) throw new RangeError(`Not a day: ${text}`)
  return date
}

export const yearOf = (date: LocalDate): number => digitsAt(date, 0, 4)
export const monthNumberOf = (date: LocalDate): number => digitsAt(date, 5, 2)
export const dayOfMonth = (date: LocalDate): number => digitsAt(date, 8, 2)

const dayNumberOf = (year: number, month: number, day: number): number => {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_400_YEARS + dayOfEra - EPOCH_OFFSET
}

/** Days since 1 January 1970 (negative before it): for loops over many days. */
export const toDayNumber = (date: LocalDate): number =>
  dayNumberOf(yearOf(date), monthNumberOf(date), dayOfMonth(date))

export const fromDayNumber = (dayNumber: number): LocalDate => {
  const shifted = dayNumber + EPOCH_OFFSET
  const era = Math.floor(shifted / DAYS_IN_400_YEARS)
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return dateOf(year, month, dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1)
}

export const addDays = (date: LocalDate, days: number): LocalDate => fromDayNumber(toDayNumber(date) + days)

/** The same day number `months` on; where that day does not exist, the last day of that month. */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const count = yearOf(date) * 12 + monthNumberOf(date) - 1 + months
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  return dateOf(year, month, Math.min(dayOfMonth(date), daysInMonth(year, month)))
}

/** 29 February becomes 28 February in a year that is no leap year. */
export const addYears = (date: LocalDate, years: number): LocalDate => addMonths(date, years * 12)

/** Days from `from` to `to`; negative when `to` is the earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => toDayNumber(to) - toDayNumber(from)

/** Completed years on the day: the largest n with `addYears(birth, n) <= on`. */
export const ageOn = (birth: LocalDate, on: LocalDate): number => {
  const years = yearOf(on) - yearOf(birth)
  return addYears(birth, years) <= on ? years : years - 1
}

/** 1 Monday … 7 Sunday. */
export const dayOfWeek = (date: LocalDate): number => {
  const sinceMonday = (toDayNumber(date) + 3) % 7
  return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1
}

/** ISO 8601: the week belongs to the year of its Thursday. */
export const isoWeek = (date: LocalDate): { readonly year: number; readonly week: number } => {
  const thursday = addDays(date, 4 - dayOfWeek(date))
  const year = yearOf(thursday)
  return { year, week: Math.floor(daysBetween(dateOf(year, 1, 1), thursday) / 7) + 1 }
}

/** The Gregorian Easter Sunday (Meeus, Jones and Butcher). */
export const easterSunday = (year: number): LocalDate => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const count = epact + weekday - 7 * late + 114
  return dateOf(year, Math.floor(count / 31), (count % 31) + 1)
}

export const latest = (first: LocalDate, ...others: readonly LocalDate[]): LocalDate => {
  let found = first
  for (const date of others) if (date > found) found = date
  return found
}

export const earliest = (first: LocalDate, ...others: readonly LocalDate[]): LocalDate => {
  let found = first
  for (const date of others) if (date < found) found = date
  return found
}
