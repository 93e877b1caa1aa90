import { valueOn } from '../dated'
import { INCOME_BASE_AMOUNTS } from '../parameters/citizenship'
import { baseAmountsOfYear } from '../parameters/grunnbelop'
import type { Application } from '../rules/citizenship-input'

/** Income of a year against three times the base amount; whole kroner. */
export type Income = {
  readonly met: boolean
  /** The year that decided; null, with the amounts, when no year could be used. */
  readonly year: number | null
  readonly thresholdKr: number | null
  readonly amountKr: number | null
}

export type IncomeFacts = Pick<Application, 'taxYears' | 'submittedOn' | 'decisionOn' | 'asOf' | 'config'>

const NO_YEAR: Income = { met: false, year: null, thresholdKr: null, amountKr: null }

/** The income of a year; null for a year without known base amounts. */
const incomeOf = (
  { year, totalIncomeKr }: Application['taxYears'][number],
  gBasis: Application['config']['gBasis'],
  times: number,
): Income[] => {
  const amounts = baseAmountsOfYear(year)
  if (amounts === null) return []
  const thresholdKr = times * (gBasis === 'AVERAGE' ? amounts.average : amounts.from1May)
  return [{ met: totalIncomeKr >= thresholdKr, year, thresholdKr, amountKr: totalIncomeKr }]
}

/**
 * F-STB § 6-1: income of at least three times the base amount in the last year that was assessed when
 * the application was sent, or in a year assessed since, if that is to the applicant's favour.
 */
export const sufficientIncome = (facts: IncomeFacts): Income => {
  const { taxYears, submittedOn, decisionOn, asOf, config } = facts
  const decision = decisionOn ?? asOf
  const sent = submittedOn ?? asOf
  const latestFirst = [...taxYears].sort((a, b) => b.year - a.year)
  const times = valueOn(INCOME_BASE_AMOUNTS, decision)
  const incomesOf = (years: Application['taxYears']) =>
    years.flatMap((year) => incomeOf(year, config.gBasis, times))

  const [first = NO_YEAR] = incomesOf(latestFirst.filter(({ assessedOn }) => assessedOn <= sent))
  const later = incomesOf(latestFirst.filter(({ assessedOn }) => sent < assessedOn && assessedOn <= decision))
  const better = submittedOn === undefined ? undefined : later.find(({ met }) => met)
  return first.met ? first : (better ?? first)
}
