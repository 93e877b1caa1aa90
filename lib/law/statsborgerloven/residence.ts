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

/** The end of the last break that is longer than the tolerance; breaks without an end have none. */
const endOfLastLongBreak = ({ lawful, start }: Residence, tolerance: number): number =>
  complement(lawful)
    .spans.filter(({ from, to }) => from > start && to - from > tolerance && to < Number.POSITIVE_INFINITY)
    .at(-1)?.to ?? start

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
  const earliest = gap === 'RESTART' ? endOfLastLongBreak(residence, tolerance) : residence.start
  const unlawful = minus(daysInYears(years), daysInLast(residence.lawful, years))
  return [
    yearsEarlier(daysSince(earliest), years),
    minus(always(0), daysInLast(residence.deducted, years)),
    minus(always(tolerance), unlawful),
  ]
}
