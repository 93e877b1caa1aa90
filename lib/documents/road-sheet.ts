import type { DocumentModel, FlowBlock, Text } from '#lib/pdf/document'
import type { RoadSheetFacts } from './road-sheet.schema'
import type { RoadWords } from './text/road'
import { shownDay, sideBySide } from './texts'

const whenOf = ({ on, done }: RoadSheetFacts['milestones'][number], words: RoadWords): string => {
  if (done) return words.done
  return on ? shownDay(on) : words.unknown
}

const flow = (words: RoadWords, { milestones, participant }: RoadSheetFacts): readonly FlowBlock[] => [
  { kind: 'heading', level: 1, text: words.title },
  { kind: 'paragraph', text: [{ value: participant.name }] },
  { kind: 'notice', text: words.intro },
  ...milestones.flatMap((milestone, at): readonly FlowBlock[] => {
    const { name, todo } = words.steps[milestone.step]
    const when: Text = [{ value: whenOf(milestone, words) }]
    return [
      { kind: 'heading', level: 2, text: `${at + 1}. ${name}` },
      { kind: 'paragraph', text: when },
      { kind: 'paragraph', text: todo },
    ]
  }),
]

/** «Min vei videre»: the next milestones, their days and what to do, in Norwegian and the reader's language. */
export const roadSheetDocument = (
  facts: RoadSheetFacts,
  words: { norwegian: RoadWords; translation?: RoadWords },
): DocumentModel => {
  const { norwegian, translation } = words
  const name = `${facts.municipality.name} kommune`
  const columns = [norwegian, ...(translation ? [translation] : [])].map((sheet) => ({
    language: sheet.language,
    blocks: flow(sheet, facts),
  }))
  return {
    title: `${norwegian.title} – ${facts.participant.name}`,
    language: norwegian.language,
    author: name,
    createdAt: `${facts.preparedOn}T00:00:00Z`,
    letterhead: { ...facts.municipality, name },
    footer: `${norwegian.title} · ${facts.participant.name}`,
    ...(translation ? { draftMark: 'UTKAST' } : {}),
    blocks: sideBySide(columns, false),
  }
}
