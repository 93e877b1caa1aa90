import { isEmpty } from '../contract/scalars'
import { dayInText, type Finding, finding } from '../finding'
import type { MissingElement } from '../integreringsloven/s14a-content'
import type { MissingStatement } from '../integreringsloven/s15-plan'
import type { Assessment } from './plan-check-assessment'
import type { PlanCheckInput } from './plan-check-input'

const MISSING: Readonly<Record<MissingStatement | MissingElement, string>> = {
  FINAL_GOAL: 'sluttmål',
  NORWEGIAN_GOAL: 'norskmål',
  LONG_TERM_GOALS: 'langsiktige mål',
  EXTENT_NORWEGIAN: 'omfanget av norskopplæringen',
  EXTENT_SOCIAL_STUDIES: 'omfanget av samfunnskunnskap',
  DURATION: 'varighet',
  ELEMENTS: 'elementer',
  APPEAL_INFO: 'opplysning om klage',
  ELEMENTS_JUSTIFIED: 'begrunnelse for elementene',
  EFFECT_JUSTIFIED: 'begrunnelse for virkningen',
  ELEMENT_WORK_OR_EDUCATION: 'arbeids- eller utdanningsrettet element',
  ELEMENT_NORWEGIAN: 'opplæring i norsk',
  ELEMENT_LIFE_SKILLS: 'livsmestring',
  ELEMENT_SOCIAL_STUDIES: 'samfunnskunnskap',
  ELEMENT_PARENTAL_GUIDANCE: 'foreldreveiledning',
}

const listed = (codes: readonly (keyof typeof MISSING)[]) => codes.map((code) => MISSING[code]).join(', ')

const isKnown = (unknown: readonly string[]): true | null => (unknown.length === 0 ? true : null)

const extentInWords = (broken: boolean, unknown: readonly string[]): string => {
  if (broken) return 'Omfanget av foreldreveiledning eller livsmestring er utenfor kravene.'
  return unknown.length === 0
    ? 'Det oppgitte omfanget er innenfor kravene.'
    : `Omfanget er ikke oppgitt for ${unknown.join(' og ')}.`
}

const reasonFinding = ({ revision }: PlanCheckInput): Finding[] =>
  revision?.marked && isEmpty(revision.reason)
    ? [
        finding(
          'integreringsloven § 15',
          false,
          'Det er ikke begrunnet hvor vesentlig endringen av planen er.',
        ),
      ]
    : []

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
  const extentBroken = guidance.value !== null || lifeSkills.value.length > 0
  const unknown = [
    ...(input.elements.includes('PARENTAL_GUIDANCE') && !input.parentalGuidance
      ? ['foreldreveiledning']
      : []),
    ...(input.elements.includes('LIFE_SKILLS') && !input.lifeSkills ? ['livsmestring'] : []),
  ]
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
      extentBroken ? false : isKnown(unknown),
      extentInWords(extentBroken, unknown),
    ),
    ...hoursFinding(assessment),
    ...reasonFinding(input),
    finding(
      decision.cite,
      decision.value,
      decision.value
        ? 'Dette er et enkeltvedtak og kan påklages.'
        : 'Dette er en mindre endring og ikke et enkeltvedtak.',
    ),
  ]
}
