import { addDays, dayOfWeek, daysBetween, easterSunday, type LocalDate, yearOf } from '#lib/values/local-date'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'

/** The named days of integreringsforskriften § 17 first paragraph. */
export type HolidayCode =
  | (typeof FIXED)[keyof typeof FIXED]
  | (typeof AFTER_EASTER)[keyof typeof AFTER_EASTER]

const FIXED = {
  '01-01': 'NEW_YEARS_DAY',
  '05-01': 'LABOUR_DAY',
  '05-17': 'CONSTITUTION_DAY',
  '12-25': 'CHRISTMAS_DAY',
  '12-26': 'SECOND_CHRISTMAS_DAY',
} as const

const AFTER_EASTER = {
  [-3]: 'MAUNDY_THURSDAY',
  [-2]: 'GOOD_FRIDAY',
  1: 'EASTER_MONDAY',
  39: 'ASCENSION_DAY',
  50: 'WHIT_MONDAY',
} as const

const SATURDAY = 6

const fixedOn = (date: LocalDate): HolidayCode | undefined => FIXED[date.slice(5) as keyof typeof FIXED]

const movableOn = (date: LocalDate): HolidayCode | undefined =>
  AFTER_EASTER[daysBetween(easterSunday(yearOf(date)), date) as keyof typeof AFTER_EASTER]

/** The names the day bears, in ascending order; two when 17 May is also Whit Monday. */
export const holidayCodes = (date: LocalDate): HolidayCode[] =>
  [fixedOn(date), movableOn(date)].filter((code) => code !== undefined).sort()

/** Fridag: integreringsforskriften § 17 first paragraph, Saturdays and Sundays included. */
export const isHoliday = (date: LocalDate): boolean =>
  dayOfWeek(date) >= SATURDAY || fixedOn(date) !== undefined || movableOn(date) !== undefined

/** Virkedag: any other day than a fridag. */
export const isWorkday = (date: LocalDate): boolean => !isHoliday(date)

/** The day itself when it is a virkedag, else the first virkedag after it. */
export const workdayOnOrAfter = (date: LocalDate): LocalDate => {
  let day = date
  while (isHoliday(day)) day = addDays(day, 1)
  return day
}

/** The `count`-th virkedag after the day; the day itself when `count` is 0. */
export const addWorkdays = (date: LocalDate, count: number): LocalDate => {
  let day = date
  for (let left = count; left > 0; left -= 1) day = workdayOnOrAfter(addDays(day, 1))
  return day
}

export type NamedDay = { readonly date: LocalDate; readonly code: HolidayCode }

type Days = { readonly from: LocalDate; readonly to: LocalDate }

/** The named fridager of a time, both days included; none when it has no days. */
export const NAMED_DAYS: Provision<{ readonly days: Days | null }, readonly NamedDay[]> = {
  id: 'f17-named-days',
  cite: 'integreringsforskriften § 17',
  validFrom: ACT_IN_FORCE,
  apply: ({ days }) => {
    const named: NamedDay[] = []
    if (days)
      for (let date = days.from; date <= days.to; date = addDays(date, 1))
        for (const code of holidayCodes(date)) named.push({ date, code })
    return named
  },
}
