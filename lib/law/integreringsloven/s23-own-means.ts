import { type Fraction, fraction, fromDecimalHours, min, mul, negate, ZERO } from '#lib/values/fraction'
import type { LocalDate } from '#lib/values/local-date'
import { type Ore, roundToOre } from '#lib/values/money'
import { inForce } from '../dated'
import { ACT_IN_FORCE } from '../parameters/sources'
import { RATE_WHOLE, STIPEND_TERMS } from '../parameters/stipend'
import type { Provision } from '../trace'

type WorkFacts = {
  readonly on: LocalDate
  readonly annualKr: number
  readonly hours: number
  readonly payOre: number
  readonly days: number
  /** Sum over the stønad days of each day's parts of the full rate. */
  readonly partDays: number
}

/** Exact kroner: the hours at the mean rate of the stønad days, or the pay when that is less. */
export const workReduction = ({ on, annualKr, hours, payOre, days, partDays }: WorkFacts): Fraction => {
  if (days === 0) return ZERO
  const { hoursInYear } = inForce(STIPEND_TERMS, on).value
  const hourRate = fraction(BigInt(annualKr) * BigInt(partDays), RATE_WHOLE * days * hoursInYear)
  return min(mul(hourRate, fromDecimalHours(hours)), fraction(payOre, 100))
}

/**
 * Integreringsloven § 23 second paragraph: paid work that is part of the programme reduces the stønad
 * by the time it takes, or krone for krone where that is better for the participant. Other income and
 * means (first paragraph) never do.
 */
export const WORK: Provision<WorkFacts, Ore> = {
  id: 's23-work',
  cite: 'integreringsloven § 23 andre ledd',
  validFrom: ACT_IN_FORCE,
  apply: (facts) => roundToOre(negate(workReduction(facts))),
}
