import { dayInText, type Finding, finding } from '../finding'
import type { Assessment } from './plan-check-assessment'
import type { PlanCheckInput } from './plan-check-input'

const listed = (codes: readonly string[]) => codes.join(', ')

const hoursFinding = ({ workDirected }: Assessment): Finding[] => {
  const { requiredFrom, weeksCounted, met } = workDirected.value
  if (requiredFrom === null) return []
  const because = `Kravet gjelder fra ${dayInText(requiredFrom)}; ${weeksCounted} uker er ført etter det.`
  return [finding(workDirected.cite, met, because)]
}

/** The conditions in the order a lawyer would check them. */
export const planCheckFindings = (
  input: PlanCheckInput,
  assessment: Assessment,
  breaches: readonly string[],
): readonly Finding[] => {
  const { statements, elements, guidance, lifeSkills, decision } = assessment
  const withDecision = !breaches.includes('PLAN_NOT_WITH_DECISION')
  const mapped = !breaches.includes('MAPPING_MISSING')
  const extentMet = guidance.value === null && lifeSkills.value.length === 0
  return [
    finding(
      'integreringsloven § 15 første ledd',
      withDecision,
      `Planen er fra ${dayInText(input.planDate)}, vedtaket fra ${dayInText(input.decidedOn)}.`,
    ),
    finding(
      'integreringsloven § 15 andre ledd',
      input.madeWithParticipant,
      input.madeWithParticipant
        ? 'Planen er laget sammen med deltakeren.'
        : 'Planen er ikke laget sammen med deltakeren.',
    ),
    finding(
      'integreringsloven §§ 10, 15 andre ledd',
      mapped,
      mapped
        ? 'Kompetansekartleggingen er gjort før planen.'
        : 'Kompetansekartleggingen mangler eller er gjort etter planen.',
    ),
    finding(
      statements.cite,
      statements.value.length === 0,
      statements.value.length === 0
        ? 'Alt planen skal si, er med.'
        : `Dette mangler: ${listed(statements.value)}.`,
    ),
    finding(
      elements.cite,
      elements.value.length === 0,
      elements.value.length === 0
        ? 'Alle elementer loven krever, er med.'
        : `Dette mangler: ${listed(elements.value)}.`,
    ),
    finding(
      `${guidance.cite} og § 4`,
      extentMet,
      extentMet
        ? 'Det oppgitte omfanget er innenfor kravene.'
        : 'Omfanget av foreldreveiledning eller livsmestring er utenfor kravene.',
    ),
    ...hoursFinding(assessment),
    finding(
      decision.cite,
      decision.value,
      decision.value
        ? 'Dette er et enkeltvedtak og kan påklages.'
        : 'Dette er en mindre endring og ikke et enkeltvedtak.',
    ),
  ]
}
