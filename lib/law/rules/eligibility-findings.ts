import { dayInText, type Finding, finding } from '../finding'
import { isWithinAge } from '../integreringsloven/s08-age'
import type { Reason } from '../integreringsloven/s08-outcome'
import { REFORM_2026 } from '../parameters/sources'
import { permitInWords } from '../permit-words'
import type { Assessment } from './eligibility-assessment'
import type { EligibilityInput } from './eligibility-input'

const jobFinding = (
  cite: string,
  { job, decisionDate }: EligibilityInput,
  reasons: readonly Reason[],
): Finding => {
  if (job && decisionDate < REFORM_2026)
    return finding(
      cite,
      null,
      `Regelen om arbeid gjelder fra ${dayInText(REFORM_2026)}; vedtaket er fra ${dayInText(decisionDate)}, og arbeidet er ikke vurdert.`,
    )
  if (reasons.includes('JOB_30_HOURS'))
    return finding(cite, false, 'Personen har, eller har tilbud om, arbeid på minst 30 timer i uken.')
  if (reasons.includes('SEVERAL_JOBS'))
    return finding(
      cite,
      null,
      'Flere stillinger er til sammen på minst 30 timer i uken; loven sier «stillingen».',
    )
  return finding(cite, true, 'Personen har ikke arbeid eller tilbud om arbeid på minst 30 timer i uken.')
}

const fifthParagraph = (citizenship: EligibilityInput['citizenship'], outsideEea: boolean): string => {
  if (!outsideEea) return 'Personen er nordisk borger eller omfattet av EØS-avtalen.'
  return citizenship === 'UNKNOWN'
    ? 'Statsborgerskapet er ikke kjent: det må avklares om personen er nordisk borger eller omfattet av EØS-avtalen.'
    : 'Personen er ikke registrert som nordisk borger eller EØS-borger.'
}

/** Why a permit of a kind that § 9 names does not meet it after all, or which letter it meets. */
const letterInWords = (
  { permit, sponsor }: EligibilityInput,
  letter: string | null,
  reasons: readonly Reason[],
): string => {
  const named = permitInWords[permit.ground]
  if (letter !== null) return `Tillatelsen (${named}) er nevnt i § 9 bokstav ${letter.toLowerCase()}.`
  if (reasons.includes('SPONSOR_FIVE_YEARS') && sponsor?.firstSettledOn)
    return `Referansepersonen var bosatt fra ${dayInText(sponsor.firstSettledOn)} og hadde bodd for lenge i en kommune da det ble søkt om familieinnvandring.`
  if (permit.ground === 'UTL_CH6') return 'Referansepersonen har ikke en tillatelse som nevnt i § 9.'
  if (permit.ground === 'UTL_38_1' || permit.ground === 'UTL_53')
    return `Tillatelsen (${named}) oppfyller ikke vilkårene § 9 stiller: at den kan fornyes${permit.ground === 'UTL_38_1' ? ', og er gitt etter søknad om beskyttelse' : ''}.`
  return `Tillatelsen (${named}) er ikke nevnt i § 9.`
}

/** § 8 third paragraph speaks of adults; what holds for a family member who was younger is not written */
const minorFindings = (outcome: string, reasons: readonly Reason[]): Finding[] =>
  outcome === 'STAFF_DECIDES' &&
  reasons.includes('UNDER_18_AT_GRANT') &&
  !reasons.includes('PERMIT_BEFORE_ACT')
    ? [
        finding(
          'integreringsloven § 8 tredje ledd',
          null,
          'Familiemedlemmet var under 18 år da tillatelsen ble gitt: en ansatt må begrunne om program kan tilbys.',
        ),
      ]
    : []

const statusFindings = (
  { citizenship, permit, formerCollective }: EligibilityInput,
  reasons: readonly Reason[],
) => {
  const outsideEea = !reasons.includes('NORDIC_OR_EEA')
  const sinceAct = !reasons.includes('PERMIT_BEFORE_ACT')
  return [
    finding(
      'integreringsloven § 8 femte ledd',
      outsideEea && citizenship === 'UNKNOWN' ? null : outsideEea,
      fifthParagraph(citizenship, outsideEea),
    ),
    finding(
      'integreringsloven § 2',
      citizenship === 'UNKNOWN' ? null : citizenship !== 'NORWEGIAN',
      citizenship === 'NORWEGIAN'
        ? 'Personen er norsk statsborger.'
        : 'Personen er ikke registrert som norsk statsborger.',
    ),
    finding(
      'integreringsloven § 52, integreringsforskriften § 72',
      sinceAct ? true : null,
      `Tillatelsen ble gitt ${dayInText(permit.grantedOn)}; loven gjelder tillatelser fra 1.1.2021.`,
    ),
    ...(formerCollective
      ? [
          finding(
            'integreringsforskriften § 43 h',
            false,
            `Vedtak etter kapittel 6 A ble gitt ${dayInText(formerCollective.decisionOn)}; ny tillatelse gir ikke nye rettigheter.`,
          ),
        ]
      : []),
  ]
}

/** The conditions in the order a lawyer would check them. */
export const eligibilityFindings = (
  input: EligibilityInput,
  { letter, age, upper, agreement, limit, reasons, outcome, deadlines }: Assessment,
): readonly Finding[] => [
  ...statusFindings(input, reasons.value),
  finding(letter.cite, letter.value !== null, letterInWords(input, letter.value, reasons.value)),
  finding(
    age.cite,
    isWithinAge(age.value, input.permit.grantedOn, upper.value),
    `Personen var ${age.value} år da tillatelsen ble gitt; grensen er 18 til ${upper.value} år.`,
  ),
  finding(
    agreement.cite,
    agreement.value,
    agreement.value
      ? 'Personen er bosatt etter avtale, eller trenger ikke avtale.'
      : 'Personen er bosatt uten avtale med integreringsmyndighetene.',
  ),
  finding(
    limit.cite,
    !reasons.value.includes('TWO_YEARS_PASSED'),
    `Vedtaket er fra ${dayInText(input.decisionDate)}; fra ${dayInText(limit.value)} er det for sent.`,
  ),
  jobFinding('integreringsloven § 8 fjerde ledd', input, reasons.value),
  ...minorFindings(outcome.value, reasons.value),
  ...(deadlines.value.counting
    ? [
        finding(
          deadlines.cite,
          input.decisionDate <= deadlines.value.counting,
          `Vedtak og oppstart skal skje innen ${dayInText(deadlines.value.counting)}.`,
        ),
      ]
    : []),
]
