import { dayInText, type Finding, finding } from '../finding'
import { permitCounts } from '../statsborgerforskriften/f03-1-lawful-residence'
import type { Income } from '../statsborgerforskriften/f06-1-income'
import type { RuleResult } from '../statsborgerloven/rule-result'
import type { ResidenceAssessment } from './citizenship-assessment'
import type { Application, Permit } from './citizenship-input'

const MAIN_CITE = 'statsborgerloven § 7 første ledd bokstav e'

/** A step on the way to the answer, for the person who asks. */
export type Step = { readonly text: string; readonly value: string | number | null; readonly cite: string }

const permitStep = (permit: Permit): Step => ({
  text: permitCounts(permit)
    ? `Tillatelse ${permit.id} regnes med.`
    : `Tillatelse ${permit.id} regnes ikke med: den er ikke gitt, er trukket tilbake eller er for kort.`,
  value: permit.basis,
  cite: `${MAIN_CITE}, statsborgerforskriften §§ 3-1, 3-2`,
})

const abroadSteps = ({ config }: Application, { abroad }: ResidenceAssessment): Step[] =>
  Object.entries(abroad.byYear).map(([year, days]) => ({
    text:
      days > config.twoMonthsDays
        ? `Dager i utlandet i ${year}: mer enn to måneder, og alle trekkes fra.`
        : `Dager i utlandet i ${year}: ikke mer enn to måneder, og ingen trekkes fra.`,
    value: days,
    cite: 'statsborgerforskriften § 3-4',
  }))

const ruleStep = ({ cite, metOn, countedDays, requiredDays }: RuleResult): Step => ({
  text: `${countedDays} av ${requiredDays} dager er talt med til nå. Kravet til botid er oppfylt fra:`,
  value: metOn,
  cite,
})

/** How the answer came about, in order: the start, the permits, refusals, stays abroad, and each rule. */
export const stepsOf = (application: Application, assessment: ResidenceAssessment): Step[] => [
  { text: 'Lovlig opphold i Norge regnes fra:', value: assessment.residenceStart, cite: MAIN_CITE },
  ...application.permits.map(permitStep),
  ...application.refusals.map(({ refusedOn, deferred }) => ({
    text: deferred
      ? 'Avslag med utsatt iverksetting: tiden etterpå regnes med.'
      : 'Avslag uten utsatt iverksetting: tiden frem til tillatelsen regnes ikke med.',
    value: refusedOn,
    cite: 'statsborgerforskriften § 3-2 andre ledd',
  })),
  ...abroadSteps(application, assessment),
  ...assessment.applicable.map(ruleStep),
]

const ruleFinding = ({ cite, metAsOf, metOn, countedDays, requiredDays }: RuleResult): Finding =>
  finding(
    cite,
    metAsOf,
    metOn === null
      ? `${countedDays} av ${requiredDays} dager er talt med; kravet blir ikke oppfylt slik oppholdet ser ut.`
      : `${countedDays} av ${requiredDays} dager er talt med; kravet er oppfylt fra ${dayInText(metOn)}.`,
  )

const incomeFinding = ({ met, year, amountKr, thresholdKr }: Income): Finding =>
  finding(
    'statsborgerloven § 10, statsborgerforskriften § 6-1',
    met,
    year === null
      ? 'Det er ikke oppgitt inntekt for et år med fastsatt skatteoppgjør.'
      : `Samlet inntekt i ${year} var ${amountKr} kroner; tre ganger grunnbeløpet er ${thresholdKr} kroner.`,
  )

/** The requirements in the order of the act. */
export const findingsOf = ({ applicable, income, residenceStart }: ResidenceAssessment): Finding[] => [
  finding(
    MAIN_CITE,
    residenceStart !== null,
    residenceStart === null
      ? 'Det er ikke oppgitt tillatelser som gir lovlig opphold.'
      : `Lovlig opphold regnes fra ${dayInText(residenceStart)}.`,
  ),
  incomeFinding(income),
  ...applicable.map(ruleFinding),
]
