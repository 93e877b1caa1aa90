import { type Figure, notNegativeFrom } from '#lib/values/day-figure'
import { addYearsToDay } from '#lib/values/day-number'

/** How far ahead a day is looked for. */
const YEARS_AHEAD = 60

/** The first day of the run of days, unbroken up to `today`, on which no figure is below zero. */
const startOfRun = (figures: readonly Figure[], start: number, today: number): number => {
  let run: number | null = null
  for (let day = start; day < today; ) {
    const { first, last, until } = notNegativeFrom(figures, day, today)
    if (first > last || last < until - 1) run = null
    else if (run === null || first > day) run = first
    day = until
  }
  return run ?? today
}

const firstDayAfter = (figures: readonly Figure[], today: number): number | null => {
  const limit = addYearsToDay(today, YEARS_AHEAD) + 1
  for (let day = today + 1; day < limit; ) {
    const { first, last, until } = notNegativeFrom(figures, day, limit)
    if (first <= last) return first
    day = until
  }
  return null
}

export const isMetOn = (figures: readonly Figure[], day: number): boolean =>
  figures.every((figure) => figure(day).value >= 0)

/**
 * The day a requirement is met: the first day of the time it has been met without a break until today,
 * not before `start`; else the first later day on which it is met, within sixty years; else null. A
 * requirement is a list of figures, none of which may be below zero.
 *
 * Each straight stretch of the figures is one step, which gives the same day as trying day after day.
 */
export const metOn = (figures: readonly Figure[], start: number, today: number): number | null =>
  isMetOn(figures, today) ? startOfRun(figures, start, today) : firstDayAfter(figures, today)
