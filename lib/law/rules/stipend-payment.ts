import { add, type Fraction, fraction, max, sub, sum, ZERO } from '#lib/values/fraction'
import { stipendForDays } from '../integreringsloven/s20-stipend-amount'
import { costOfAbsences } from '../integreringsloven/s21-absence-reduction'
import { benefitReduction, reducesStipend } from '../integreringsloven/s22-coordination'
import { workReduction } from '../integreringsloven/s23-own-means'
import { type TrekkDecision, tracedTrekkDecision } from '../integreringsloven/s46g-threshold'
import type { Trace } from '../trace'
import type { Absence } from './stipend-input'
import type { StipendMonth } from './stipend-month'

const exactStipend = ({ on, annual, partDays, dividedBy }: StipendMonth): Fraction =>
  stipendForDays({ on, annualKr: annual.value, partDays, dividedBy })

const exactCost = ({ on, input, annual, absences }: StipendMonth, cause: Absence['cause']): Fraction =>
  costOfAbsences({
    on,
    annualKr: annual.value,
    capAtDay: input.policy.capHourTrekkAtDay,
    absences: absences.filter((absence) => absence.cause === cause),
  })

const exactReductions = (month: StipendMonth): Fraction => {
  const { on, input, baseAmount, annual, days, dividedBy, partDays } = month
  const shared = { on, days: days.length, dividedBy, partDays, gKr: baseAmount.value, annualKr: annual.value }
  const benefits = input.benefits
    .filter(reducesStipend)
    .map(({ amountOre, annualOre }) => benefitReduction({ ...shared, amountOre, annualOre }))
  const work = input.workInProgramme ? workReduction({ ...shared, ...input.workInProgramme }) : ZERO
  return add(sum(benefits), work)
}

/** The payment as it would be without any trekk (the reading chosen of «en enkelt utbetaling»). */
const paymentWithoutTrekk = (month: StipendMonth): Fraction => {
  const paid = sub(exactStipend(month), exactCost(month, 'UNPAID'))
  return month.tookNoPart ? paid : max(sub(paid, exactReductions(month)), ZERO)
}

const trekkOf = (month: StipendMonth, setOffUsedOre: number): Fraction =>
  month.tookNoPart && month.absences.every(({ cause }) => cause === 'INVALID')
    ? exactStipend(month)
    : add(exactCost(month, 'INVALID'), fraction(setOffUsedOre, 100))

/** Whether the month's trekk, the set-off included, is a vedtak (integreringsloven § 46 g). */
export const decisionOf = (month: StipendMonth, setOffUsedOre: number): Trace<TrekkDecision> =>
  tracedTrekkDecision({
    on: month.on,
    gKr: month.baseAmount.value,
    trekk: trekkOf(month, setOffUsedOre),
    payment: paymentWithoutTrekk(month),
  })
