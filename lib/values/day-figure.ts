import { yearsBefore } from './day-number'
import { countBefore, type DaySet } from './day-set'

/** A whole number on a day; from that day to the day before `until` it grows by `perDay` each day. */
export type FigureOnDay = { readonly value: number; readonly perDay: number; readonly until: number }

/** A whole number that depends on the day, in straight pieces, so that a search may leap over each. */
export type Figure = (day: number) => FigureOnDay

export const always =
  (value: number): Figure =>
  () => ({ value, perDay: 0, until: Number.POSITIVE_INFINITY })

/** The day itself, less a fixed day: zero or more from that day on. */
export const daysSince =
  (first: number): Figure =>
  (day) => ({ value: day - first, perDay: 1, until: Number.POSITIVE_INFINITY })

/** `figure` as it was the same day `years` earlier. */
export const yearsEarlier =
  (figure: Figure, years: number): Figure =>
  (day) => {
    const earlier = yearsBefore(day, years)
    const { value, perDay, until } = figure(earlier.day)
    return { value, perDay, until: Math.min(earlier.until, day + until - earlier.day) }
  }

/** How many days of the set lie before the day. */
export const daysBefore =
  (set: DaySet): Figure =>
  (day) =>
    countBefore(set, day)

/** How many days the last `years` years before the day hold: 365 or 366 for one year. */
export const daysInYears =
  (years: number): Figure =>
  (day) => {
    const earlier = yearsBefore(day, years)
    return { value: day - earlier.day, perDay: 0, until: earlier.until }
  }

export const plus =
  (a: Figure, b: Figure): Figure =>
  (day) => {
    const x = a(day)
    const y = b(day)
    return { value: x.value + y.value, perDay: x.perDay + y.perDay, until: Math.min(x.until, y.until) }
  }

export const minus =
  (a: Figure, b: Figure): Figure =>
  (day) => {
    const x = a(day)
    const y = b(day)
    return { value: x.value - y.value, perDay: x.perDay - y.perDay, until: Math.min(x.until, y.until) }
  }

/** How many days of the set lie in the last `years` years before the day. */
export const daysInLast =
  (set: DaySet, years: number): Figure =>
  (day) => {
    const earlier = yearsBefore(day, years)
    const [now, then] = [countBefore(set, day), countBefore(set, earlier.day)]
    return {
      value: now.value - then.value,
      perDay: now.perDay - then.perDay,
      until: Math.min(earlier.until, now.until, day + then.until - earlier.day),
    }
  }

/** How far the lowest of the figures lies below zero on the day; 0 when none does. */
export const shortfallOn = (figures: readonly Figure[], day: number): number =>
  figures.reduce((most, figure) => Math.max(most, -figure(day).value), 0)

/** The days on which every figure is zero or more, among those from a day to the day before `until`. */
export type StretchOfDays = {
  readonly first: number
  readonly last: number
  readonly until: number
  /** The lowest of the figures on the day the stretch begins. */
  readonly lowest: number
}

/**
 * One stretch in which all figures run straight, at most to `limit`, which is left out. When no day of it
 * has every figure at zero or more, `first` comes after `last`.
 */
export const notNegativeFrom = (figures: readonly Figure[], day: number, limit: number): StretchOfDays => {
  const onDay = figures.map((figure) => figure(day))
  let until = limit
  let lowest = Number.POSITIVE_INFINITY
  for (const figure of onDay) {
    until = Math.min(until, figure.until)
    lowest = Math.min(lowest, figure.value)
  }
  let [first, last] = [day, until - 1]
  for (const { value, perDay } of onDay) {
    if (value < 0)
      first = perDay > 0 ? Math.max(first, day + Math.ceil(-value / perDay)) : Number.POSITIVE_INFINITY
    else if (perDay < 0) last = Math.min(last, day + Math.floor(value / -perDay))
  }
  return { first, last, until, lowest }
}
