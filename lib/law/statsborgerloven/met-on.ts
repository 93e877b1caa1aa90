import { type Figure, notNegativeFrom, type StretchOfDays } from '#lib/values/day-figure'
import { addYearsToDay } from '#lib/values/day-number'

/** How far ahead a day is looked for. */
const YEARS_AHEAD = 60

/**
 * Where to look next. Over any number of days no figure of residence rises by more than two a day (§ 12,
 * where a day may count twice), and three more at leap days: before that, nothing far below zero is met.
 */
const nextLook = (day: number, { until, lowest }: StretchOfDays): number => {
  const soonest = day + ((-lowest - 3) >> 1)
  return soonest > until ? soonest : until
}

/** The first day of the run of days, unbroken up to `today`, on which no figure is below zero. */
const startOfRun = (figures: readonly Figure[], start: number, today: number): number => {
  let run: number | null = null
  for (let day = start; day < today; ) {
    const stretch = notNegativeFrom(figures, day, today)
    const { first, last, until } = stretch
    if (first > last || last < until - 1) run = null
    else if (run === null || first > day) run = first
    day = nextLook(day, stretch)
  }
  return run ?? today
}

const firstDayAfter = (figures: readonly Figure[], today: number): number | null => {
  const limit = addYearsToDay(today, YEARS_AHEAD) + 1
  for (let day = today + 1; day < limit; ) {
    const stretch = notNegativeFrom(figures, day, limit)
    if (stretch.first <= stretch.last) return stretch.first
    day = nextLook(day, stretch)
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
 * Each straight stretch of the figures is at most one step, which gives the same day as trying day after day.
 */
export const metOn = (figures: readonly Figure[], start: number, today: number): number | null =>
  isMetOn(figures, today) ? startOfRun(figures, start, today) : firstDayAfter(figures, today)
