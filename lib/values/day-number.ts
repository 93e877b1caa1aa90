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

const countToMarch = (year: number) =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) - EPOCH_OFFSET

/** The years that people live in, looked up instead of counted. */
const TABLE_FROM = 1800
const TABLE = Int32Array.from({ length: 600 }, (_, index) => countToMarch(TABLE_FROM + index))

/** The day number of 1 March. */
const firstOfMarch = (year: number) => TABLE[year - TABLE_FROM] ?? countToMarch(year)

/** The year whose 1 March is the latest one not after the day. */
const marchYearOf = (day: number) => {
  const guess = Math.floor((day + EPOCH_OFFSET) / MEAN_YEAR)
  if (firstOfMarch(guess) > day) return guess - 1
  return firstOfMarch(guess + 1) > day ? guess : guess + 1
}

/** A day some years before another, and the first later day from which it is not as many days before. */
export type EarlierDay = { readonly day: number; readonly until: number }

/**
 * The same day `years` earlier: 29 February becomes 28 February where there is none. Until the leap day,
 * or else 1 March, the earlier day moves one day for each day.
 */
export const yearsBefore = (day: number, years: number): EarlierDay => {
  const year = marchYearOf(day)
  const first = firstOfMarch(year)
  const leapDay = first + LEAP_DAY
  return {
    day: Math.min(firstOfMarch(year - years) + day - first, firstOfMarch(year - years + 1) - 1),
    until: day < leapDay ? leapDay : firstOfMarch(year + 1),
  }
}

/** As `addYears` of lib/values/local-date. */
export const addYearsToDay = (day: number, years: number): number => yearsBefore(day, -years).day

/** The calendar year of the day. */
export const yearOfDay = (day: number): number => {
  const year = marchYearOf(day)
  return day - firstOfMarch(year) < MARCH_TO_JANUARY ? year : year + 1
}

/** The day number of 1 January. */
export const firstDayOfYear = (year: number): number => firstOfMarch(year - 1) + MARCH_TO_JANUARY
