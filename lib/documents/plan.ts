import type { Block, DocumentModel, FlowBlock } from '#lib/pdf/document'
import { pageNumbers } from './page-numbers'
import type { PlanFacts } from './plan.schema'
import type { DocumentLabels } from './text/labels'
import { paragraphs, shownDay, sideBySide } from './texts'

/** Labels with the language they are in; Norwegian first. */
export type PlanLabels = readonly { language: string; labels: DocumentLabels }[]

const APPEAL =
  'Du kan klage på vedtaket. Fristen er tre uker fra du fikk vite om det. Skriv til kommunen hva du vil ha endret, og hvorfor. Er ikke kommunen enig, sender den klagen videre til statsforvalteren. Kommunen skal hjelpe deg med å klage hvis du ber om det. Du kan også be om å få se dokumentene i saken.'

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

const summary = (facts: PlanFacts): Block => ({
  kind: 'fields',
  fields: [
    { label: 'Deltaker', value: facts.participant.name },
    { label: 'Fødselsnummer/DUF-nummer', value: facts.participant.identityNumber },
    { label: 'Plan nummer', value: String(facts.number) },
    { label: 'Programmet varer', value: `${shownDay(facts.startsOn)}–${shownDay(facts.endsOn)}` },
    {
      label: 'Vedtak',
      value: facts.decidedOn
        ? `${shownDay(facts.decidedOn)}${facts.decidedBy ? `, ${facts.decidedBy}` : ''}`
        : 'Ikke fattet',
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

/** The integreringsplan as the participant takes it home: what it aims at, what it holds, why, and how to appeal. */
export const planDocument = (facts: PlanFacts, labels: PlanLabels): DocumentModel => {
  const [norwegian] = labels
  if (!norwegian) throw new Error('Planen trenger norske ledetekster')
  const name = `${facts.municipality.name} kommune`
  const title = norwegian.labels.plan
  const milestones = facts.milestones.map(({ on, title: what }) => `${shownDay(on)}: ${what}`)
  return {
    title: `${title} – ${facts.participant.name}`,
    language: 'nb',
    author: name,
    createdAt: `${facts.preparedOn}T00:00:00Z`,
    letterhead: { ...facts.municipality, name },
    pageNumbers: pageNumbers(labels.map(({ language }) => language)),
    footer: `${title} · ${facts.participant.name}`,
    ...(facts.decidedOn ? {} : { draftMark: 'UTKAST' }),
    blocks: [
      ...heading(labels, 'plan', 1),
      summary(facts),
      ...section(labels, 'finalGoal', facts.finalGoal),
      ...paragraphs(facts.longTermGoals ?? ''),
      ...section(labels, 'norwegianGoal', facts.norwegianGoal),
      ...heading(labels, 'elements', 2),
      elementTable(facts, norwegian.labels),
      ...(milestones.length > 0
        ? [...heading(labels, 'milestones', 2), { kind: 'list', items: milestones } as const]
        : []),
      ...section(labels, 'reasons', facts.reasons),
      ...paragraphs(facts.participantView ? `Deltakerens syn: ${facts.participantView}` : ''),
      ...section(labels, 'rightToAppeal', APPEAL),
    ],
  }
}
