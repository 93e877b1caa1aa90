import type { Block, DocumentModel, FlowBlock } from '#lib/pdf/document'
import { pageNumbers } from './page-numbers'
import type { PlanFacts } from './plan.schema'
import type { DocumentLabels } from './text/labels'
import { planWords } from './text/norwegian'
import { paragraphs, shownDay, sideBySide } from './texts'

/** Labels with the language they are in; Norwegian first. */
export type PlanLabels = readonly { language: string; labels: DocumentLabels }[]

type PlanWords = (typeof planWords)[keyof typeof planWords]

const shownHours = (hours: number) => String(hours).replace('.', ',')

const heading = (all: PlanLabels, key: keyof DocumentLabels, level: 1 | 2): readonly Block[] =>
  sideBySide(
    all.map(({ language, labels }): { language: string; blocks: readonly FlowBlock[] } => ({
      language,
      blocks: [{ kind: 'heading', level, text: labels[key] }],
    })),
    false,
  )

const section = (all: PlanLabels, key: keyof DocumentLabels, text: string | undefined): readonly Block[] =>
  text ? [...heading(all, key, 2), ...paragraphs(text)] : []

const summary = (facts: PlanFacts, words: PlanWords): Block => ({
  kind: 'fields',
  fields: [
    { label: words.participant, value: facts.participant.name },
    ...(facts.participant.identityNumber
      ? [{ label: words.identityNumber, value: facts.participant.identityNumber }]
      : []),
    ...(facts.caseNumber ? [{ label: words.caseNumber, value: facts.caseNumber }] : []),
    { label: words.number, value: String(facts.number) },
    { label: words.lasts, value: `${shownDay(facts.startsOn)}–${shownDay(facts.endsOn)}` },
    {
      label: words.decision,
      value: facts.decidedOn
        ? `${shownDay(facts.decidedOn)}${facts.decidedBy ? `, ${facts.decidedBy}` : ''}`
        : words.undecided,
    },
  ],
})

const elementTable = ({ elements }: PlanFacts, norwegian: DocumentLabels): Block => ({
  kind: 'table',
  head: [norwegian.elements, norwegian.hoursPerWeek, norwegian.from, norwegian.to],
  widths: [6, 2, 2, 2],
  rows: elements.map(({ title, cite, place, hoursPerWeek, from, to }) => [
    [title, ...(place ? [`, ${place}`] : []), ...(cite ? [` (${cite})`] : [])],
    shownHours(hoursPerWeek),
    shownDay(from),
    shownDay(to),
  ]),
})

const days = (milestones: PlanFacts['milestones']) =>
  milestones.map(({ on, title }) => `${shownDay(on)}: ${title}`)

/** The programme phase by phase, each with its milestones. */
const phaseBlocks = ({ phases = [] }: PlanFacts): readonly Block[] =>
  phases.flatMap(({ name, from, to, milestones }): readonly Block[] => [
    { kind: 'paragraph', text: `${name}: ${shownDay(from)}–${shownDay(to)}` },
    ...(milestones.length > 0 ? [{ kind: 'list', items: days(milestones) } as const] : []),
  ])

/** What the plan says, as it stands alone or in the letter about it. */
export const planBlocks = (facts: PlanFacts, labels: PlanLabels): readonly Block[] => {
  const [norwegian] = labels
  if (!norwegian) throw new Error('Planen trenger norske ledetekster')
  const words = planWords[facts.writtenForm]
  const hasMilestones = facts.milestones.length > 0 || (facts.phases ?? []).length > 0
  return [
    ...heading(labels, 'plan', 1),
    summary(facts, words),
    ...section(labels, 'finalGoal', facts.finalGoal),
    ...paragraphs(facts.longTermGoals ?? ''),
    ...section(labels, 'norwegianGoal', facts.norwegianGoal),
    ...heading(labels, 'elements', 2),
    elementTable(facts, norwegian.labels),
    ...(hasMilestones ? heading(labels, 'milestones', 2) : []),
    ...(facts.milestones.length > 0 ? [{ kind: 'list', items: days(facts.milestones) } as const] : []),
    ...phaseBlocks(facts),
    ...section(labels, 'reasons', facts.reasons),
    ...paragraphs(facts.participantView ? `${words.view}: ${facts.participantView}` : ''),
  ]
}

/** The integreringsplan as the participant takes it home: what it aims at, what it holds, why, and how to appeal. */
export const planDocument = (facts: PlanFacts, labels: PlanLabels): DocumentModel => {
  const [norwegian] = labels
  if (!norwegian) throw new Error('Planen trenger norske ledetekster')
  const name = `${facts.municipality.name} kommune`
  const title = norwegian.labels.plan
  const words = planWords[facts.writtenForm]
  return {
    title: `${title} – ${facts.participant.name}`,
    language: facts.writtenForm,
    author: name,
    createdAt: `${facts.preparedOn}T00:00:00Z`,
    letterhead: { ...facts.municipality, name },
    pageNumbers: pageNumbers(labels.map(({ language }) => language)),
    footer: `${title} · ${facts.participant.name}`,
    ...(facts.decidedOn ? {} : { draftMark: 'UTKAST' }),
    blocks: [...planBlocks(facts, labels), ...section(labels, 'rightToAppeal', words.appeal)],
  }
}
