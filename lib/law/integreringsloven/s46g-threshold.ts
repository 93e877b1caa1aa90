import { compare, type Fraction, fraction, over, ZERO } from '#lib/values/fraction'
import type { LocalDate } from '#lib/values/local-date'
import { type Ore, roundToOre } from '#lib/values/money'
import { inForce } from '../dated'
import { DECISION_LIMITS } from '../parameters/stipend'

/** The two limits, and whether the trekk reaches both; each amount rounded for display only. */
export type TrekkDecision = {
  readonly required: boolean
  /** A trekk below the limits: no vedtak, but the participant is told all the same. */
  readonly belowLimits: boolean
  readonly trekkOre: Ore
  readonly halfPaymentOre: Ore
  readonly twelfthOfGOre: Ore
}

type Facts = {
  readonly on: LocalDate
  readonly gKr: number
  /** Exact kroner: the trekk, and what would have been paid without it. */
  readonly trekk: Fraction
  readonly payment: Fraction
}

/**
 * Integreringsloven § 46 g: a trekk is a vedtak when it is at least half of a single payment and at
 * least a twelfth of G. At the full rate the two meet at fifteen days, so both are compared exactly.
 */
export const trekkDecision = ({ on, gKr, trekk, payment }: Facts): TrekkDecision => {
  const limits = inForce(DECISION_LIMITS, on).value
  const half = over(payment, limits.paymentDividedBy)
  const twelfth = fraction(gKr, limits.baseAmountDividedBy)
  const reachesBoth = compare(trekk, half) >= 0 && compare(trekk, twelfth) >= 0
  const isTrekk = compare(trekk, ZERO) > 0
  return {
    required: isTrekk && reachesBoth,
    belowLimits: isTrekk && !reachesBoth,
    trekkOre: roundToOre(trekk),
    halfPaymentOre: roundToOre(half),
    twelfthOfGOre: roundToOre(twelfth),
  }
}
