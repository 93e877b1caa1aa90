import type { LibraryElement } from '#lib/elements/element.view'
import { formatQuarters } from '#lib/i18n/format'
import type { Text } from '#lib/i18n/text'
import { suggestionTexts as t } from '#lib/i18n/texts/element-library'
import { addDays, type LocalDate, latest } from '#lib/values/local-date'
import type { PlanIssue } from './check-plan'
import type { ElementKind } from './plan-codes'
import type { PlanContent, PlanElement } from './plan-content'
import { wordsOfIssue } from './plan-issues'
import type { LoadPeriod } from './weekly-load.view'

/** What a suggestion rests on: the plan as it stands, and what the participant has told. */
export type SuggestionFacts = {
  readonly plan: Pick<PlanContent, 'goal' | 'startsOn' | 'endsOn' | 'elements'>
  readonly issues: readonly PlanIssue[]
  readonly load: readonly LoadPeriod[]
  readonly fullTime: number
  /** What the participant understands besides Norwegian. */
  readonly languages: readonly string[]
  /** The participant's own words in the kartlegging. */
  readonly told: string
  readonly today: LocalDate
}

export type Reason = { readonly weight: number; readonly text: Text; readonly cite?: string }
export type Suggestion = {
  readonly element: LibraryElement
  /** The weightiest first. None: it may be chosen, but nothing in the case points to it. */
  readonly reasons: readonly Reason[]
  readonly from: LocalDate
  readonly to: LocalDate
}

/** A duty of the law outweighs everything else together; then what the participant wants and can. */
const WEIGHTS = { lacking: 100, told: 20, goal: 15, language: 8, gap: 5 } as const

const LACKING: Readonly<Partial<Record<PlanIssue, readonly ElementKind[]>>> = {
  ELEMENT_NORWEGIAN: ['NORWEGIAN'],
  ELEMENT_SOCIAL_STUDIES: ['SOCIAL_STUDIES'],
  ELEMENT_LIFE_SKILLS: ['LIFE_SKILLS'],
  ELEMENT_PARENTAL_GUIDANCE: ['PARENTAL_GUIDANCE'],
  ELEMENT_WORK_OR_EDUCATION: ['WORK_DIRECTED', 'EDUCATION_DIRECTED'],
}

const lacking = ({ kind }: LibraryElement, { issues }: SuggestionFacts): readonly Reason[] =>
  issues
    .filter((issue) => LACKING[issue]?.includes(kind))
    .map((issue) => {
      const { text, cite } = wordsOfIssue(issue)
      return { weight: WEIGHTS.lacking, text: t.lacks(text), cite }
    })

const towardsGoal = ({ goals }: LibraryElement, { plan }: SuggestionFacts): readonly Reason[] =>
  goals.includes(plan.goal) ? [{ weight: WEIGHTS.goal, text: t.towards(plan.goal) }] : []

/** The first of the element's keywords that begins a word of what was told. */
const toldOf = ({ keywords }: LibraryElement, { told }: SuggestionFacts): readonly Reason[] => {
  const words = told.toLowerCase().split(/[^\p{L}]+/u)
  const keyword = keywords
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .find((one) => one !== '' && words.some((word) => word.startsWith(one)))
  return keyword ? [{ weight: WEIGHTS.told, text: t.told(keyword) }] : []
}

const inOwnLanguage = ({ language }: LibraryElement, { languages }: SuggestionFacts): readonly Reason[] =>
  language && languages.includes(language) ? [{ weight: WEIGHTS.language, text: t.taughtIn(language) }] : []

/** The first period from today with room for the element's hours. */
const room = ({ quartersPerWeek }: LibraryElement, { load, fullTime, today }: SuggestionFacts) =>
  load.find(({ to, total }) => to >= today && fullTime - total >= quartersPerWeek)

const intoGap = (element: LibraryElement, facts: SuggestionFacts): readonly Reason[] => {
  const free = room(element, facts)
  return free ? [{ weight: WEIGHTS.gap, text: t.fitsGap(formatQuarters(facts.fullTime - free.total)) }] : []
}

const RULES = [lacking, toldOf, towardsGoal, inOwnLanguage, intoGap] as const

const lastDay = ({ weeks }: LibraryElement, from: LocalDate, endsOn: LocalDate): LocalDate => {
  const last = weeks === null ? endsOn : addDays(from, weeks * 7 - 1)
  return last < endsOn ? last : endsOn
}

const suggestionOf = (element: LibraryElement, facts: SuggestionFacts): Suggestion => {
  const { plan, today } = facts
  const from = latest(
    room(element, facts)?.from ?? plan.startsOn,
    plan.startsOn,
    today < plan.endsOn ? today : plan.startsOn,
  )
  const reasons = RULES.flatMap((rule) => rule(element, facts))
  return { element, reasons, from, to: lastDay(element, from, plan.endsOn) }
}

const isIn = ({ title, kind }: LibraryElement, elements: readonly PlanElement[]) =>
  elements.some((element) => element.title === title && element.kind === kind)

const leadsElsewhere = ({ goals }: LibraryElement, { plan }: SuggestionFacts) =>
  goals.length > 0 && !goals.includes(plan.goal)

const weightOf = ({ reasons }: Suggestion) => reasons.reduce((sum, { weight }) => sum + weight, 0)

/**
 * The library's elements that are not in the plan, those with most to say for them first. It suggests and gives
 * its reasons; whether to take one up is for the adviser and the participant. What leads to another final goal
 * is left out.
 */
export const suggestElements = (
  library: readonly LibraryElement[],
  facts: SuggestionFacts,
): readonly Suggestion[] =>
  library
    .filter((element) => !(isIn(element, facts.plan.elements) || leadsElsewhere(element, facts)))
    .map((element) => suggestionOf(element, facts))
    .sort(
      (one, other) =>
        weightOf(other) - weightOf(one) || one.element.title.localeCompare(other.element.title, 'nb'),
    )
