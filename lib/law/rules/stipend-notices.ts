import type { Ore } from '#lib/values/money'
import { codeList } from '../finding'
import { isNotYetFixed } from '../integreringsloven/s20-base-amount'
import { endOfChildhood, isOfCoupleCohort, reachesFullRateAge } from '../integreringsloven/s20-stipend-rate'
import { costsMoreThanDay } from '../integreringsloven/s21-absence-reduction'
import { isUnclaimedRight } from '../integreringsloven/s22-coordination'
import type { TrekkDecision } from '../integreringsloven/s46g-threshold'
import { type ExplainedLine, sumOfLines } from './stipend-lines'
import type { StipendMonth } from './stipend-month'

const hasLine = (lines: readonly ExplainedLine[], prefix: string): boolean =>
  lines.some(({ line }) => line.code.startsWith(prefix))

const hasAdultChild = ({ input, on, days }: StipendMonth): boolean => {
  const lastDay = days.at(-1)?.day
  return input.children.some(({ birthDate }) => lastDay && endOfChildhood(birthDate, on) <= lastDay)
}

const dayNotices = (month: StipendMonth) => {
  const { input, on, calendar, days } = month
  const { partner, programme } = input
  const [first] = days
  const reduced = days.some(({ facts }) => facts.coupleReduction)
  const partnerStart = partner?.programmeStartedOn
  return [
    first === undefined && 'NOT_IN_PROGRAMME',
    first && days.length < calendar.days.length && 'PART_MONTH_UNCLEAR',
    first && reachesFullRateAge(input.birthDate, on) && 'TURNING_25_UNCLEAR',
    days.some(({ rate }) => rate !== first?.rate) && 'RATE_CHANGE_IN_MONTH',
    reduced && partnerStart && !isOfCoupleCohort(partnerStart) && 'MIXED_COHORT',
    reduced && hasAdultChild(month) && 'ADULT_CHILD_UNCLEAR',
    !isOfCoupleCohort(programme.startedOn) &&
      days.some(({ childlessCouple }) => childlessCouple) &&
      'OLD_COUPLE_COHORT',
    isNotYetFixed(on, input.law.extraG) && 'G_NOT_YET_FIXED',
  ] as const
}

const absenceNotices = ({ input: { policy }, on, absences, tookNoPart }: StipendMonth) =>
  [
    absences.some((absence) => costsMoreThanDay(on, absence)) &&
      (policy.capHourTrekkAtDay ? 'HOUR_TREKK_CAPPED' : 'HOUR_TREKK_ABOVE_DAY'),
    absences.some(({ cause }) => cause === 'UNPAID') && 'UNPAID_NEEDS_VEDTAK',
    tookNoPart && 'FULL_MONTH_WITHOUT_PARTICIPATION',
  ] as const

type Outcome = {
  readonly lines: readonly ExplainedLine[]
  readonly decision: TrekkDecision
  readonly balanceOre: Ore | null
}

const moneyNotices = ({ input: { benefits }, tookNoPart }: StipendMonth, outcome: Outcome) => {
  const { lines, decision, balanceOre } = outcome
  return [
    hasLine(lines, 'BENEFIT_') && 'BENEFIT_REDUCTION_NEEDS_VEDTAK',
    hasLine(lines, 'WORK_IN_PROGRAMME') && 'WORK_PAY_GROSS_ASSUMED',
    !tookNoPart && benefits.some(isUnclaimedRight) && 'UNCLAIMED_RIGHT_COUNTED',
    !tookNoPart && benefits.some(({ kind }) => kind === 'OTHER') && 'OTHER_BENEFIT_CHECK',
    // A set-off never takes the sum below zero, so a negative sum was negative before it.
    sumOfLines(lines) < 0 && 'REDUCTIONS_EXCEED_STIPEND',
    decision.belowLimits && 'TREKK_BELOW_DECISION_THRESHOLD',
    balanceOre !== null && balanceOre < 0 && 'OVERPAID',
  ] as const
}

/** What is unclear, rests on a choice, or must be looked at by an official. */
export const stipendNotices = (month: StipendMonth, outcome: Outcome) =>
  codeList(
    [...dayNotices(month), ...absenceNotices(month), ...moneyNotices(month, outcome)].filter(
      (code) => typeof code === 'string',
    ),
  )

export type StipendNotice = ReturnType<typeof stipendNotices>[number]
