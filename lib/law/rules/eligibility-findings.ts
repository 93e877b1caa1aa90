import { dayInText, type Finding, finding } from '../finding'
import { isWithinAge } from '../integreringsloven/s08-age'
import type { Reason } from '../integreringsloven/s08-outcome'
import type { Assessment } from './eligibility-assessment'
import type { EligibilityInput } from './eligibility-input'

const jobFinding = (cite: string, reasons: readonly Reason[]): Finding => {
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

const statusFindings = (
  { citizenship, permit, formerCollective }: EligibilityInput,
  reasons: readonly Reason[],
) => {
  const outsideEea = !reasons.includes('NORDIC_OR_EEA')
  const sinceAct = !reasons.includes('PERMIT_BEFORE_ACT')
  return [
    finding(
      'integreringsloven § 8 femte ledd',
      outsideEea,
      outsideEea
        ? 'Personen er ikke registrert som nordisk borger eller EØS-borger.'
        : 'Personen er nordisk borger eller omfattet av EØS-avtalen.',
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
  { letter, age, upper, agreement, limit, reasons, deadlines }: Assessment,
): readonly Finding[] => [
  ...statusFindings(input, reasons.value),
  finding(
    letter.cite,
    letter.value !== null,
    letter.value === null
      ? `Tillatelsen (${input.permit.ground}) er ikke nevnt i § 9.`
      : `Tillatelsen (${input.permit.ground}) er nevnt i § 9 bokstav ${letter.value.toLowerCase()}.`,
  ),
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
  jobFinding('integreringsloven § 8 fjerde ledd', reasons.value),
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
