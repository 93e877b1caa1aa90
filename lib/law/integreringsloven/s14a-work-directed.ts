import { compare, fraction, fromDecimalHours, over, roundHalfUp, sum, times } from '#lib/values/fraction'
import { addMonths, daysBetween, type LocalDate, latest } from '#lib/values/local-date'
import type { Goal } from '../contract/codes'
import { inForce, valueOn } from '../dated'
import { MONTHS_BEFORE_WORK_HOURS, WORK_DIRECTED_HOURS } from '../parameters/plan-check'
import { REFORM_2026 } from '../parameters/sources'
import type { Provision } from '../trace'

export type WorkWeek = { readonly weekStartsOn: LocalDate; readonly hours: number }

type Facts = {
  readonly goal: Goal
  readonly startsOn: LocalDate
  readonly upperSecondary: boolean
  readonly workWeeks: readonly WorkWeek[]
}

export type WorkDirected = {
  /** The first day that hours are required; null when the goal is no work goal. */
  readonly requiredFrom: LocalDate | null
  readonly weeksCounted: number
  readonly averageHundredths: number | null
  /** Null when no week counts. */
  readonly met: boolean | null
}

/** The listed weeks that begin on or after the day hours are required from. */
export const countedWeeks = (
  workWeeks: readonly WorkWeek[],
  requiredFrom: LocalDate | null,
): readonly WorkWeek[] =>
  requiredFrom === null ? [] : workWeeks.filter(({ weekStartsOn }) => weekStartsOn >= requiredFrom)

const requiredFromOf = ({ goal, startsOn, upperSecondary }: Facts): LocalDate | null => {
  if (goal !== 'WORK') return null
  const months = valueOn(MONTHS_BEFORE_WORK_HOURS, startsOn)[upperSecondary ? 'upperSecondary' : 'other']
  return latest(addMonths(startsOn, months), REFORM_2026)
}

/** Integreringsloven § 14 a third and fourth paragraph: fifteen work-directed hours a week on average. */
export const workDirectedHours: Provision<Facts, WorkDirected> = {
  id: 'integreringsloven.s14a.workDirected',
  cite: 'integreringsloven § 14 a tredje og fjerde ledd',
  validFrom: REFORM_2026,
  apply: (facts) => {
    const requiredFrom = requiredFromOf(facts)
    const weeks = countedWeeks(facts.workWeeks, requiredFrom)
    if (requiredFrom === null || weeks.length === 0)
      return { requiredFrom, weeksCounted: 0, averageHundredths: null, met: null }

    const total = sum(weeks.map(({ hours }) => fromDecimalHours(hours)))
    const hoursRequired = fraction(inForce(WORK_DIRECTED_HOURS, requiredFrom).value * weeks.length)
    return {
      requiredFrom,
      weeksCounted: weeks.length,
      averageHundredths: roundHalfUp(over(times(total, 100), weeks.length)),
      met: compare(total, hoursRequired) >= 0,
    }
  },
}

const DAYS_IN_A_WEEK = 7

/** Whether a Monday between the first and the last counted week is not listed. */
export const hasGap = (weeks: readonly WorkWeek[]): boolean => {
  const mondays = weeks.map(({ weekStartsOn }) => weekStartsOn).sort()
  const [first, last] = [mondays[0], mondays.at(-1)]
  if (first === undefined || last === undefined) return false
  return daysBetween(first, last) !== (mondays.length - 1) * DAYS_IN_A_WEEK
}
