import type { DaySet } from '#lib/values/day-set'
import { fromDayNumber, type LocalDate } from '#lib/values/local-date'
import { lawfulResidence, type ResidenceBasis } from '../statsborgerforskriften/f03-1-lawful-residence'
import { type Income, type IncomeFacts, sufficientIncome } from '../statsborgerforskriften/f06-1-income'
import { found, type Provision } from '../trace'
import { assessResidence, type ResidenceAssessment } from './citizenship-assessment'
import type { Application } from './citizenship-input'
import { assumptionsOf, blockersOf } from './citizenship-warnings'

type Period = { readonly from: LocalDate; readonly to: LocalDate | null }

/** Days as periods whose `to` is left out; null where there is no end. */
export const periodsOf = ({ spans }: DaySet): Period[] =>
  spans.map(({ from, to }) => ({
    from: fromDayNumber(from),
    to: to === Number.POSITIVE_INFINITY ? null : fromDayNumber(to),
  }))

type Guidance = ReturnType<typeof guidanceOf>

/** Everything that the rules of residence come to. */
const guidanceOf = (application: Application, assessment: ResidenceAssessment) => {
  const { applicable, best, residenceStart, abroad } = assessment
  return {
    best: best === null ? null : { rule: best.rule, metOn: best.metOn },
    applicable,
    residenceStart,
    deducted: periodsOf(abroad.deducted),
    foreignByYear: abroad.byYear,
    blockers: blockersOf(application, assessment),
    assumptions: assumptionsOf(application, assessment),
  }
}

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

export const guidance: Provision<{ readonly application: Application }, Guidance> = {
  id: 'statsborgerloven.guidance',
  cite: 'statsborgerloven §§ 7 første ledd bokstav e og 10 til 17',
  validFrom: null,
  apply: ({ application }) => guidanceOf(application, assessResidence(application)),
}

/** How the guidance came about. */
export const traceOf = (application: Application, assessment: ResidenceAssessment) => {
  const { residence, income } = assessment
  const { permits, refusals, arrivedOn, citizenship, asOf, taxYears, submittedOn, decisionOn, config } =
    application
  const basis = { permits, refusals, arrivedOn, citizenship, asOf }
  const incomeFacts = { taxYears, submittedOn, decisionOn, asOf, config }
  return [
    found(guidance, { application }, {}, guidanceOf(application, assessment)),
    found(lawfulPeriods, basis, {}, periodsOf(residence.days)),
    found(incomeMeasured, incomeFacts, {}, income),
  ]
}
