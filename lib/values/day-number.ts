/**
 * Years counted on day numbers (days since 1 January 1970), for searches over many days. A year here
 * runs from 1 March, so that a leap day is the last day of its year and all other days keep their place.
 */

/** Days from 1 March of year 0 to 1 January 1970. */
const EPOCH_OFFSET = 719_468
const MEAN_YEAR = 365.2425
const LEAP_DAY = 365
/** Days from 1 March to 1 January. */
const MARCH_TO_JANUARY = 306

/** The day number of 1 March. */
const firstOfMarch = (year: number) =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) - EPOCH_OFFSET

/** The year whose 1 March is the latest one not after the day. */
const marchYearOf = (day: number) => {
  const guess = Math.floor((day + EPOCH_OFFSET) / MEAN_YEAR)
  if (firstOfMarch(guess) > day) return guess - 1
  return firstOfMarch(guess + 1) > day ? guess : guess + 1
}

/** As `addYears` of lib/values/local-date: 29 February becomes 28 February where there is none. */
export const addYearsToDay = (day: number, years: number): number => {
  const year = marchYearOf(day)
  const moved = firstOfMarch(year + years) + day - firstOfMarch(year)
  return Math.min(moved, firstOfMarch(year + years + 1) - 1)
}

/**
 * The first later day to which the same number of years may not be the same number of days: the leap
 * day, or else 1 March. Until then `addYearsToDay(day, n)` moves one day for each day.
 */
export const nextYearTurn = (day: number): number => {
  const year = marchYearOf(day)
  const leapDay = firstOfMarch(year) + LEAP_DAY
  return day < leapDay ? leapDay : firstOfMarch(year + 1)
}

/** The calendar year of the day. */
export const yearOfDay = (day: number): number => {
  const year = marchYearOf(day)
  return day - firstOfMarch(year) < MARCH_TO_JANUARY ? year : year + 1
}

/** The day number of 1 January. */
export const firstDayOfYear = (year: number): number => firstOfMarch(year - 1) + MARCH_TO_JANUARY
