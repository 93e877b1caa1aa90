import { formatDate, formatQuarters } from '#lib/i18n/format'
import { same, type Text } from '#lib/i18n/text'
import { goalTexts, noneText, planTexts as t } from '#lib/i18n/texts/plans'
import type { PlanContent, PlanElement } from './plan-content'

/** A line of what a version changes: what it is, what it said before, and what it says now. */
export type DifferenceView = {
  readonly id: string
  readonly label: Text
  readonly before: Text
  readonly after: Text
}

const words = (value: string | null) => (value ? same(value) : noneText)

const levels = ({ norwegianGoal: { listening, reading, writing, oral } }: PlanContent) =>
  [listening, reading, writing, oral].map((level) => level ?? '–').join(' / ')

const SAID = [
  { id: 'goal', label: t.goal, say: ({ goal }: PlanContent) => goalTexts[goal] },
  { id: 'startsOn', label: t.startsOn, say: (plan: PlanContent) => same(formatDate(plan.startsOn)) },
  { id: 'endsOn', label: t.endsOn, say: (plan: PlanContent) => same(formatDate(plan.endsOn)) },
  { id: 'longTermGoals', label: t.longTermGoals, say: (plan: PlanContent) => words(plan.longTermGoals) },
  { id: 'norwegian', label: t.norwegianGoals, say: (plan: PlanContent) => same(levels(plan)) },
  {
    id: 'norwegianExtent',
    label: t.norwegianExtent,
    say: (plan: PlanContent) => words(plan.norwegianExtent),
  },
  {
    id: 'socialStudies',
    label: t.socialStudiesHours,
    say: (plan: PlanContent) => same(String(plan.socialStudiesHours ?? 0)),
  },
] as const

const told = ({ quartersPerWeek, from, to, place }: PlanElement): Text => {
  const hours = formatQuarters(quartersPerWeek)
  const rest = `${formatDate(from)}–${formatDate(to)}${place ? `, ${place}` : ''}`
  return { nb: `${hours} t i uken, ${rest}`, nn: `${hours} t i veka, ${rest}` }
}

const nameOf = ({ kind, variant, title }: PlanElement) => `${kind} ${variant ?? ''} ${title}`

/** Elements by kind and name: those that came, went, or moved. */
const elementLines = (before: PlanContent, after: PlanContent): readonly DifferenceView[] => {
  const line = (name: string, one: PlanElement | undefined, other: PlanElement | undefined) => ({
    id: name,
    label: same(other?.title ?? one?.title ?? ''),
    before: one ? told(one) : noneText,
    after: other ? told(other) : noneText,
  })
  const names = new Set([...before.elements, ...after.elements].map(nameOf))
  return [...names]
    .map((name) => {
      const find = ({ elements }: PlanContent) => elements.find((element) => nameOf(element) === name)
      return line(name, find(before), find(after))
    })
    .filter((found) => found.before.nb !== found.after.nb)
}

/** What a version says otherwise than the one before it, line by line. */
export const differenceBetween = (before: PlanContent, after: PlanContent): readonly DifferenceView[] => [
  ...SAID.map(({ id, label, say }) => ({ id, label, before: say(before), after: say(after) })).filter(
    (line) => line.before.nb !== line.after.nb,
  ),
  ...elementLines(before, after),
]
