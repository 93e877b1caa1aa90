import {
  always,
  daysInLast,
  daysInYears,
  daysSince,
  type Figure,
  minus,
  yearsEarlier,
} from '#lib/values/day-figure'
import { complement, type DaySet } from '#lib/values/day-set'
import type { ContinuousGap } from '../rules/citizenship-input'

/** Residence in one reading of the facts. */
export type Residence = {
  /** The first day of lawful residence. */
  readonly start: number
  readonly lawful: DaySet
  /** Days abroad that do not count (F-STB § 3-4). */
  readonly deducted: DaySet
  /** The lawful days less the deducted ones. */
  readonly counted: DaySet
  /** How many days two months are. */
  readonly twoMonthsDays: number
}

/** One stay without break or end, in which no tolerance of breaks is ever used. */
const isUnbroken = ({ lawful: { edges } }: Residence): boolean =>
  edges.length === 2 && edges[1] === Number.POSITIVE_INFINITY

/** Whether two readings must give a test the same day: the same days count, and two months do not matter. */
export const agree = (a: Residence, b: Residence, usesTwoMonths: boolean): boolean =>
  a.counted === b.counted && (!usesTwoMonths || isUnbroken(a))

/** So many years of residence in a longer time: counted days in the window, less those required. */
export const window = ({ counted }: Residence, needYears: number, windowYears: number): Figure[] => [
  minus(daysInLast(counted, windowYears), daysInYears(needYears)),
]

/**
 * How long before the last years began the last break ended that had grown longer than the tolerance by then. A
 * break that is still to come says nothing about today, and one without an end never ends.
 */
const yearsSinceLongBreak = ({ lawful, start }: Residence, tolerance: number, years: number): Figure => {
  const breaks = complement(lawful).spans.filter(
    ({ from, to }) => from > start && to - from > tolerance && to < Number.POSITIVE_INFINITY,
  )
  const tooLongFrom = ({ from }: { readonly from: number }) => from + tolerance + 1
  return (day) => {
    const grown = breaks.filter((one) => tooLongFrom(one) <= day)
    const next = breaks[grown.length]
    const since = yearsEarlier(daysSince(grown.at(-1)?.to ?? start), years)(day)
    return next
      ? { ...since, until: since.until < tooLongFrom(next) ? since.until : tooLongFrom(next) }
      : since
  }
}

/**
 * The last years without a break: residence on all days but `tolerance` of them (F-STB § 3-3), none of
 * them deducted. Under `RESTART` a longer break starts the years anew, also when it has left the window.
 */
export const lastYears = (
  residence: Residence,
  years: number,
  tolerance: number,
  gap: ContinuousGap,
): Figure[] => {
  const unlawful = minus(daysInYears(years), daysInLast(residence.lawful, years))
  return [
    gap === 'RESTART'
      ? yearsSinceLongBreak(residence, tolerance, years)
      : yearsEarlier(daysSince(residence.start), years),
    minus(always(0), daysInLast(residence.deducted, years)),
    minus(always(tolerance), unlawful),
  ]
}
