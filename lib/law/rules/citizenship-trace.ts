import type { DaySet } from '#lib/values/day-set'
import { fromDayNumber, type LocalDate } from '#lib/values/local-date'
import { lawfulResidence, type ResidenceBasis } from '../statsborgerforskriften/f03-1-lawful-residence'
import { type Income, type IncomeFacts, sufficientIncome } from '../statsborgerforskriften/f06-1-income'
import type { RuleCode } from '../statsborgerloven/residence-rule'
import type { Provision, Trace } from '../trace'
import { assessResidence, type ResidenceAssessment } from './citizenship-assessment'
import type { Application } from './citizenship-input'

type Period = { readonly from: LocalDate; readonly to: LocalDate | null }

/** Days as periods whose `to` is left out; null where there is no end. */
export const periodsOf = ({ spans }: DaySet): Period[] =>
  spans.map(({ from, to }) => ({
    from: fromDayNumber(from),
    to: to === Number.POSITIVE_INFINITY ? null : fromDayNumber(to),
  }))

type BestDay = { readonly rule: RuleCode; readonly metOn: LocalDate | null } | null

const bestDayOf = ({ best }: Pick<ResidenceAssessment, 'best'>): BestDay =>
  best && { rule: best.rule, metOn: best.metOn }

export const lawfulPeriods: Provision<ResidenceBasis, Period[]> = {
  id: 'statsborgerforskriften.f03.lawfulPeriods',
  cite: 'statsborgerforskriften §§ 3-1 til 3-3',
  validFrom: null,
  apply: (basis) => periodsOf(lawfulResidence(basis).days),
}

export const incomeMeasured: Provision<IncomeFacts, Income> = {
  id: 'statsborgerforskriften.f06.income',
  cite: 'statsborgerloven § 10, statsborgerforskriften § 6-1',
  validFrom: null,
  apply: sufficientIncome,
}

export const bestDay: Provision<{ readonly application: Application }, BestDay> = {
  id: 'statsborgerloven.bestDay',
  cite: 'statsborgerloven §§ 7 første ledd bokstav e og 10 til 17',
  validFrom: null,
  apply: ({ application }) => bestDayOf(assessResidence(application)),
}

/** A trace of what the assessment has found already, so that nothing is computed twice. */
const found = <Given extends Readonly<Record<string, unknown>>, Value>(
  { id, cite, validFrom }: Provision<Given, Value>,
  given: Given,
  value: Value,
  uses: Trace['uses'] = {},
): Trace<Value> => ({ rule: id, cite, validFrom, given, uses, value })

/** How the best day came about. */
export const traceOf = (application: Application, { residence, income, best }: ResidenceAssessment) => {
  const { permits, refusals, arrivedOn, citizenship, asOf, taxYears, submittedOn, decisionOn, config } =
    application
  const basis = { permits, refusals, arrivedOn, citizenship, asOf }
  const incomeFacts = { taxYears, submittedOn, decisionOn, asOf, config }
  return [
    found(bestDay, { application }, bestDayOf({ best }), {
      lawful: found(lawfulPeriods, basis, periodsOf(residence.days)),
      income: found(incomeMeasured, incomeFacts, income),
    }),
  ]
}
