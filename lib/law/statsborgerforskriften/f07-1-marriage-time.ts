import { daysBefore, daysInLast, type Figure } from '#lib/values/day-figure'
import { type DaySet, daySet, inBoth, lessDays } from '#lib/values/day-set'
import { type LocalDate, latest, toDayNumber } from '#lib/values/local-date'
import type { Application, Union } from '../rules/citizenship-input'

type Period = { readonly from: LocalDate; readonly to?: LocalDate | undefined }

const toSpan = ({ from, to }: Period) => ({
  from: toDayNumber(from),
  to: to ? toDayNumber(to) : Number.POSITIVE_INFINITY,
})

const daysOf = (periods: readonly Period[]): DaySet => daySet(periods.map(toSpan))

export const isOngoing = ({ to }: Union, asOf: LocalDate): boolean => to === undefined || to > asOf

const daysOfUnion = ({ from, to, spouseNorwegianFrom, sharedHome, prison }: Union) => {
  const asNorwegian = daysOf([{ from: latest(from, spouseNorwegianFrom), to }])
  return lessDays(inBoth(daysOf(sharedHome), asNorwegian), daysOf(prison)).spans
}

/**
 * F-STB §§ 7-1, 7-2: the days of a lasting union with a shared home, prison not counted, from the day
 * the other was Norwegian. Whether they must lie in the last ten years is a reading (`marriageWindow`).
 */
export const marriageDays = ({ unions, asOf, config }: Application): Figure => {
  const days = daySet(unions.filter((union) => isOngoing(union, asOf)).flatMap(daysOfUnion))
  return config.marriageWindow === 'ALL' ? daysBefore(days) : daysInLast(days, 10)
}
