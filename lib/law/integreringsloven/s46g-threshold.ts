import {
  compare,
  type Fraction,
  fraction,
  fractionFromText,
  fractionToText,
  over,
  ZERO,
} from '#lib/values/fraction'
import type { LocalDate } from '#lib/values/local-date'
import { type Ore, roundToOre } from '#lib/values/money'
import { inForce } from '../dated'
import { ACT_IN_FORCE } from '../parameters/sources'
import { DECISION_LIMITS } from '../parameters/stipend'
import { found, type Provision, type Trace } from '../trace'

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

type ExactFacts = {
  readonly on: LocalDate
  readonly gKr: number
  /** Exact kroner, as `numerator/denominator`. */
  readonly trekk: string
  readonly payment: string
}

/** As `trekkDecision`, on exact amounts that can be written down and read again. */
export const TREKK_DECISION: Provision<ExactFacts, TrekkDecision> = {
  id: 's46g-trekk-decision',
  cite: 'integreringsloven § 46 bokstav g',
  validFrom: ACT_IN_FORCE,
  apply: ({ trekk, payment, ...facts }) =>
    trekkDecision({ ...facts, trekk: fractionFromText(trekk), payment: fractionFromText(payment) }),
}

/** The decision with its trace, worked out once. */
export const tracedTrekkDecision = (facts: Facts): Trace<TrekkDecision> => {
  const { on, gKr } = facts
  const exact = { on, gKr, trekk: fractionToText(facts.trekk), payment: fractionToText(facts.payment) }
  return found(TREKK_DECISION, exact, {}, trekkDecision(facts))
}
