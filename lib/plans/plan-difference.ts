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
const isSame = (one: PlanElement, other: PlanElement) =>
  nameOf(one) === nameOf(other) && told(one).nb === told(other).nb

/** Those that the other version does not have just so, by name and count: a course may come twice. */
const onlyIn = (mine: readonly PlanElement[], theirs: readonly PlanElement[]) => {
  const counts = new Map<string, number>()
  const left = mine.filter((one) => !theirs.some((other) => isSame(one, other)))
  return new Map(
    left.map((one) => {
      const at = (counts.get(nameOf(one)) ?? 0) + 1
      counts.set(nameOf(one), at)
      return [`${nameOf(one)} ${at}`, one]
    }),
  )
}

/** Elements that came, went, or moved. */
const elementLines = (before: PlanContent, after: PlanContent): readonly DifferenceView[] => {
  const gone = onlyIn(before.elements, after.elements)
  const come = onlyIn(after.elements, before.elements)
  return [...new Set([...gone.keys(), ...come.keys()])].map((id) => {
    const [one, other] = [gone.get(id), come.get(id)]
    return {
      id,
      label: same(other?.title ?? one?.title ?? ''),
      before: one ? told(one) : noneText,
      after: other ? told(other) : noneText,
    }
  })
}

/** What a version says otherwise than the one before it, line by line. */
export const differenceBetween = (before: PlanContent, after: PlanContent): readonly DifferenceView[] => [
  ...SAID.map(({ id, label, say }) => ({ id, label, before: say(before), after: say(after) })).filter(
    (line) => line.before.nb !== line.after.nb,
  ),
  ...elementLines(before, after),
]
