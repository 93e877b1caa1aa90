import { type Fraction, fraction } from '#lib/values/fraction'
import type { LocalDate } from '#lib/values/local-date'
import { type Ore, roundToOre } from '#lib/values/money'
import { inForce } from '../dated'
import { ACT_IN_FORCE } from '../parameters/sources'
import { RATE_WHOLE, type RateCode, STIPEND_TERMS } from '../parameters/stipend'
import type { Provision } from '../trace'
import { ratePartsOn } from './s20-rate-parts'

const CITE = 'integreringsloven § 20 første og andre ledd'

/** The year's full stønad in whole kroner: 2 G. `on` chooses the version of the law. */
export const ANNUAL: Provision<{ readonly on: LocalDate; readonly gKr: number }, number> = {
  id: 's20-annual',
  cite: CITE,
  validFrom: ACT_IN_FORCE,
  apply: ({ on, gKr }) => inForce(STIPEND_TERMS, on).value.baseAmounts * gKr,
}

/** Days at one or several rates, as the sum of days × parts of the full rate. */
export const partDays = (days: readonly { readonly parts: number }[]): number =>
  days.reduce((sum, { parts }) => sum + parts, 0)

type DaysFacts = {
  readonly on: LocalDate
  readonly annualKr: number
  readonly partDays: number
  /** The days the month amount is divided by: those of the month when all have stønad, else as the policy says. */
  readonly dividedBy: number
}

/** Exact kroner for days in one month. */
export const stipendForDays = ({ on, annualKr, partDays: parts, dividedBy }: DaysFacts): Fraction => {
  const { monthsInYear } = inForce(STIPEND_TERMS, on).value
  return fraction(BigInt(annualKr) * BigInt(parts), RATE_WHOLE * monthsInYear * dividedBy)
}

type LineFacts = Omit<DaysFacts, 'partDays'> & { readonly parts: number; readonly days: number }

/** The stønad for the days of a month that have one rate, in øre. */
export const STIPEND: Provision<LineFacts, Ore> = {
  id: 's20-stipend',
  cite: CITE,
  validFrom: ACT_IN_FORCE,
  apply: ({ parts, days, ...facts }) => roundToOre(stipendForDays({ ...facts, partDays: parts * days })),
}

/** The exact amounts of a rate, for tables: year, month, day (1/30 month) and hour, in kroner. */
export const amountsOfRate = (on: LocalDate, gKr: number, rate: RateCode) => {
  const { monthsInYear, daysInMonth, hoursInYear } = inForce(STIPEND_TERMS, on).value
  const year = BigInt(ANNUAL.apply({ on, gKr }) * ratePartsOn(rate, on))
  return {
    year: fraction(year, RATE_WHOLE),
    month: fraction(year, RATE_WHOLE * monthsInYear),
    day: fraction(year, RATE_WHOLE * monthsInYear * daysInMonth),
    hour: fraction(year, RATE_WHOLE * hoursInYear),
  }
}
