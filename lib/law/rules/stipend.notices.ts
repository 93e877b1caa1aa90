import type { Ore } from '#lib/values/money'
import { codesThatHold } from '../finding'
import { isNotYetFixed } from '../integreringsloven/s20-base-amount'
import {
  eighteenthBirthday,
  isOfCoupleCohort,
  reachesFullRateAge,
} from '../integreringsloven/s20-stipend-rate'
import { costsMoreThanDay } from '../integreringsloven/s21-absence-reduction'
import { isUnclaimedRight } from '../integreringsloven/s22-coordination'
import type { TrekkDecision } from '../integreringsloven/s46g-threshold'
import { type ExplainedLine, sumOfLines } from './stipend.lines'
import type { StipendMonth } from './stipend.month'

const hasLine = (lines: readonly ExplainedLine[], prefix: string): boolean =>
  lines.some(({ line }) => line.code.startsWith(prefix))

const dayNotices = ({ input, calendar, days }: StipendMonth) => {
  const isPart = days.length > 0 && days.length < calendar.days.length
  return {
    PART_MONTH_UNCLEAR: isPart,
    NOT_IN_PROGRAMME: days.length === 0,
    TURNING_25_UNCLEAR: days.length > 0 && reachesFullRateAge(input),
    RATE_CHANGE_IN_MONTH: new Set(days.map(({ rate }) => rate)).size > 1,
  }
}

const coupleNotices = ({ input: { partner, children, programme }, days }: StipendMonth) => {
  const reduced = days.some(({ facts }) => facts.coupleReduction)
  const lastDay = days.at(-1)?.day
  const isAdult = (birthDate: (typeof children)[number]['birthDate']) =>
    lastDay !== undefined && eighteenthBirthday(birthDate) <= lastDay
  return {
    MIXED_COHORT:
      reduced && partner?.programmeStartedOn !== undefined && !isOfCoupleCohort(partner.programmeStartedOn),
    OLD_COUPLE_COHORT:
      !isOfCoupleCohort(programme.startedOn) && days.some(({ childlessCouple }) => childlessCouple),
    ADULT_CHILD_UNCLEAR: reduced && children.some(({ birthDate }) => isAdult(birthDate)),
  }
}

const absenceNotices = ({ input: { policy }, on, absences, tookNoPart }: StipendMonth) => {
  const aboveDay = absences.some((absence) => costsMoreThanDay(on, absence))
  return {
    HOUR_TREKK_CAPPED: aboveDay && policy.capHourTrekkAtDay,
    HOUR_TREKK_ABOVE_DAY: aboveDay && !policy.capHourTrekkAtDay,
    UNPAID_NEEDS_VEDTAK: absences.some(({ cause }) => cause === 'UNPAID'),
    FULL_MONTH_WITHOUT_PARTICIPATION: tookNoPart,
  }
}

const reductionNotices = (
  { input: { benefits }, tookNoPart }: StipendMonth,
  lines: readonly ExplainedLine[],
) => ({
  BENEFIT_REDUCTION_NEEDS_VEDTAK: hasLine(lines, 'BENEFIT_'),
  UNCLAIMED_RIGHT_COUNTED: !tookNoPart && benefits.some(isUnclaimedRight),
  OTHER_BENEFIT_CHECK: !tookNoPart && benefits.some(({ kind }) => kind === 'OTHER'),
  WORK_PAY_GROSS_ASSUMED: hasLine(lines, 'WORK_IN_PROGRAMME'),
  // A set-off never goes below nothing left, so a negative sum is negative before it too.
  REDUCTIONS_EXCEED_STIPEND: sumOfLines(lines) < 0,
})

export type StipendNotice =
  | keyof ReturnType<typeof dayNotices>
  | keyof ReturnType<typeof coupleNotices>
  | keyof ReturnType<typeof absenceNotices>
  | keyof ReturnType<typeof reductionNotices>
  | 'TREKK_BELOW_DECISION_THRESHOLD'
  | 'OVERPAID'
  | 'G_NOT_YET_FIXED'

type Outcome = {
  readonly lines: readonly ExplainedLine[]
  readonly decision: TrekkDecision
  readonly balanceOre: Ore | null
}

/** What is unclear, rests on a choice, or must be looked at by an official. */
export const stipendNotices = (
  month: StipendMonth,
  { lines, decision, balanceOre }: Outcome,
): StipendNotice[] =>
  codesThatHold<StipendNotice>({
    ...dayNotices(month),
    ...coupleNotices(month),
    ...absenceNotices(month),
    ...reductionNotices(month, lines),
    TREKK_BELOW_DECISION_THRESHOLD: decision.belowLimits,
    OVERPAID: balanceOre !== null && balanceOre < 0,
    G_NOT_YET_FIXED: isNotYetFixed(month.on, month.input.law.extraG),
  })
