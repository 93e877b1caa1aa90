import { firstDayOfYear, yearOfDay } from '#lib/values/day-number'
import { type DaySet, type DaySpan, daySet, inBoth, NO_DAYS } from '#lib/values/day-set'
import { toDayNumber } from '#lib/values/local-date'
import type { Application, Config } from '../rules/citizenship-input'

/** How stays abroad are counted: which of the travel days, and how many days are two months. */
export type AbroadReading = Pick<Config, 'travelDays' | 'twoMonthsDays'>

type Travels = Pick<Application, 'trips' | 'asOf'>

/** The days abroad from `first` on, each once; a trip without return runs to the day of the question. */
const daysAbroad = ({ trips, asOf }: Travels, { travelDays }: AbroadReading, first: number): DaySet =>
  inBoth(
    daySet(
      trips.map(({ departedOn, returnedOn }) => ({
        from: toDayNumber(departedOn) + (travelDays === 'NEITHER' ? 1 : 0),
        to: returnedOn ? toDayNumber(returnedOn) + (travelDays === 'BOTH' ? 1 : 0) : toDayNumber(asOf),
      })),
    ),
    daySet([{ from: first, to: Number.POSITIVE_INFINITY }]),
  )

const splitByYear = ({ from, to }: DaySpan): DaySpan[] => {
  const nextYear = firstDayOfYear(yearOfDay(from) + 1)
  return to <= nextYear ? [{ from, to }] : [{ from, to: nextYear }, ...splitByYear({ from: nextYear, to })]
}

const groupByYear = (spans: readonly DaySpan[]): Map<number, DaySpan[]> => {
  const groups = new Map<number, DaySpan[]>()
  for (const part of spans.flatMap(splitByYear)) {
    const year = yearOfDay(part.from)
    groups.set(year, [...(groups.get(year) ?? []), part])
  }
  return groups
}

export type StaysAbroad = {
  /** Year → days abroad in it; years without any are left out. */
  readonly byYear: Readonly<Record<number, number>>
  readonly deducted: DaySet
}

const NEVER_ABROAD: StaysAbroad = { byYear: {}, deducted: NO_DAYS }

/**
 * F-STB § 3-4: stays abroad of more than two months in a calendar year are deducted, all of them.
 * `first` is the first day of residence: what lies before it is no stay abroad.
 */
export const staysAbroad = (travels: Travels, reading: AbroadReading, first: number): StaysAbroad => {
  if (travels.trips.length === 0) return NEVER_ABROAD
  const byYear: Record<number, number> = {}
  const deducted: DaySpan[] = []
  for (const [year, spans] of groupByYear(daysAbroad(travels, reading, first).spans)) {
    const days = spans.reduce((sum, { from, to }) => sum + to - from, 0)
    byYear[year] = days
    if (days > reading.twoMonthsDays) deducted.push(...spans)
  }
  return { byYear, deducted: daySet(deducted) }
}
