import { compare, type Fraction, fraction, negate, sub, times, ZERO } from '#lib/values/fraction'
import type { LocalDate } from '#lib/values/local-date'
import { type Ore, roundToOre } from '#lib/values/money'
import { inForce } from '../dated'
import { ACT_IN_FORCE } from '../parameters/sources'
import { STIPEND_TERMS, TRANSITIONAL_SHARE } from '../parameters/stipend'
import type { Benefit, BenefitKind } from '../rules/stipend-input'
import type { Provision } from '../trace'

const EARNED_BEFORE: readonly BenefitKind[] = ['UNEMPLOYMENT', 'SICKNESS', 'PARENTAL']
const WHEN_RECEIVED: readonly BenefitKind[] = ['DISABILITY', 'AAP', 'TRANSITIONAL']

/** Dagpenger, sykepenger and foreldrepenger count when earned before the programme, received or not. */
export const countsWhenEarnedBefore = (kind: BenefitKind): boolean => EARNED_BEFORE.includes(kind)

/** A right that counts although nothing is paid out: § 22 says «har rett til» (the reading chosen). */
export const isUnclaimedRight = ({ kind, earnedBeforeStart, received }: Benefit): boolean =>
  countsWhenEarnedBefore(kind) && earnedBeforeStart === true && !received

/** Whether the benefit reduces the stønad at all. Barnetrygd and kontantstøtte never do. */
export const reducesStipend = ({ kind, earnedBeforeStart, received }: Benefit): boolean =>
  countsWhenEarnedBefore(kind) ? earnedBeforeStart === true : received && WHEN_RECEIVED.includes(kind)

const ORE = 100
const HUNDRED = 100

type BenefitFacts = {
  readonly on: LocalDate
  readonly gKr: number
  /** The stønad days as a share of the month: days over what the month amount is divided by. */
  readonly days: number
  readonly dividedBy: number
  readonly amountOre: number | undefined
  readonly annualOre: number | undefined
}

const transitionalPart = ({ on, gKr, days, dividedBy, annualOre = 0 }: BenefitFacts): Fraction => {
  const { perCent, perCentOfBaseAmount } = inForce(TRANSITIONAL_SHARE, on).value
  const { monthsInYear } = inForce(STIPEND_TERMS, on).value
  const counted = sub(fraction(annualOre, ORE), fraction(BigInt(gKr) * BigInt(perCentOfBaseAmount), HUNDRED))
  if (compare(counted, ZERO) <= 0) return ZERO
  const { num, den } = times(counted, perCent * days)
  return { num, den: den * BigInt(HUNDRED * monthsInYear * dividedBy) }
}

/** Exact kroner that the benefit takes from the month, above zero. */
export const benefitReduction = (facts: BenefitFacts): Fraction =>
  facts.amountOre === undefined ? transitionalPart(facts) : fraction(facts.amountOre, ORE)

/** Integreringsloven § 22: krone for krone, but a share of overgangsstønad above a share of G. */
export const COORDINATION: Provision<BenefitFacts, Ore> = {
  id: 's22-coordination',
  cite: 'integreringsloven § 22',
  validFrom: ACT_IN_FORCE,
  apply: (facts) => roundToOre(negate(benefitReduction(facts))),
}
