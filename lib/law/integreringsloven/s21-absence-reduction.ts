import { type Fraction, fraction, negate } from '#lib/values/fraction'
import { hundredthsOfHours } from '#lib/values/hours'
import type { LocalDate } from '#lib/values/local-date'
import { type Ore, roundToOre } from '#lib/values/money'
import { inForce } from '../dated'
import { ACT_IN_FORCE } from '../parameters/sources'
import { RATE_WHOLE, STIPEND_TERMS } from '../parameters/stipend'
import type { Provision } from '../trace'

/** A virkedag of absence; `hours` undefined for the whole day; `parts` of the full stønad that day. */
export type LostTime = {
  readonly date: LocalDate
  readonly hours: number | undefined
  readonly parts: number
}

type Facts = {
  readonly on: LocalDate
  readonly annualKr: number
  readonly capAtDay: boolean
  readonly absences: readonly LostTime[]
}

const HUNDRED = 100

/**
 * A year cut so that both a day (1/12 of 1/30) and a hundredth of an hour (1/1850 of 1/100) are whole
 * parts of it: absences of both kinds then add up without a fraction.
 */
const partsOfYear = (on: LocalDate) => {
  const { monthsInYear, daysInMonth, hoursInYear } = inForce(STIPEND_TERMS, on).value
  const daysInYear = monthsInYear * daysInMonth
  return { year: daysInYear * hoursInYear * HUNDRED, day: hoursInYear * HUNDRED, hourHundredth: daysInYear }
}

/** Whether the hours would cost more than 1/30 of the month: an hour is 1/1850 of the year, a day 1/360. */
export const costsMoreThanDay = (on: LocalDate, { hours }: Pick<LostTime, 'hours'>): boolean => {
  const parts = partsOfYear(on)
  return hours !== undefined && hundredthsOfHours(hours) * parts.hourHundredth > parts.day
}

const partsLost = (parts: ReturnType<typeof partsOfYear>, hours: number | undefined, capAtDay: boolean) => {
  if (hours === undefined) return parts.day
  const cost = hundredthsOfHours(hours) * parts.hourHundredth
  return capAtDay && cost > parts.day ? parts.day : cost
}

/** Exact kroner that the absences cost, above zero. */
export const costOfAbsences = ({ on, annualKr, capAtDay, absences }: Facts): Fraction => {
  const parts = partsOfYear(on)
  const lost = absences.reduce(
    (sum, absence) => sum + partsLost(parts, absence.hours, capAtDay) * absence.parts,
    0,
  )
  return fraction(BigInt(annualKr) * BigInt(lost), RATE_WHOLE * parts.year)
}

/** The sum of hours, exact to two decimals. */
export const sumOfHours = (absences: readonly LostTime[]): number =>
  absences.reduce((sum, { hours = 0 }) => sum + hundredthsOfHours(hours), 0) / HUNDRED

const reduction = (facts: Facts): Ore => roundToOre(negate(costOfAbsences(facts)))

/** Integreringsloven § 21: ugyldig fravær reduces the stønad by its length, at the participant's own rate. */
export const TREKK: Provision<Facts, Ore> = {
  id: 's21-trekk',
  cite: 'integreringsloven § 21',
  validFrom: ACT_IN_FORCE,
  apply: reduction,
}

/** Integreringsloven § 17: absence that is not ugyldig but does not keep the stønad costs the same. */
export const UNPAID: Provision<Facts, Ore> = {
  id: 's17-unpaid',
  cite: 'integreringsloven § 17; integreringsforskriften kapittel 3 og 4',
  validFrom: ACT_IN_FORCE,
  apply: reduction,
}
