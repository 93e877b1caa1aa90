import type { Block, DocumentModel, FlowBlock } from '#lib/pdf/document'
import type { InformationSheetFacts } from './information-sheet.schema'
import { pageNumbers } from './page-numbers'
import { type InformationSheet, sheetKeys } from './text/information-sheet'
import { sideBySide } from './texts'

const flow = ({ title, intro, sections }: InformationSheet): readonly FlowBlock[] => [
  { kind: 'heading', level: 1, text: title },
  { kind: 'paragraph', text: intro },
  ...sheetKeys.flatMap((key): readonly FlowBlock[] => [
    { kind: 'heading', level: 2, text: sections[key].heading },
    { kind: 'paragraph', text: sections[key].text },
  ]),
]

const kept = new WeakMap<InformationSheet, readonly Block[]>()

const blocksOf = (sheets: readonly InformationSheet[]): readonly Block[] => {
  const last = sheets.at(-1)
  if (!last) return []
  const blocks =
    kept.get(last) ??
    sideBySide(
      sheets.map((sheet) => ({ language: sheet.language, blocks: flow(sheet) })),
      true,
    )
  kept.set(last, blocks)
  return blocks
}

/** Stønad, trekk, stans and klage in plain words, in Norwegian and the reader's language. */
export const informationSheetDocument = (
  { municipality, preparedOn }: InformationSheetFacts,
  sheets: { norwegian: InformationSheet; translation?: InformationSheet },
): DocumentModel => {
  const { norwegian, translation } = sheets
  const name = `${municipality.name} kommune`
  return {
    title: norwegian.title,
    language: norwegian.language,
    author: name,
    createdAt: `${preparedOn}T00:00:00Z`,
    letterhead: { ...municipality, name },
    pageNumbers: pageNumbers([norwegian.language, ...(translation ? [translation.language] : [])]),
    footer: norwegian.title,
    ...(translation?.status === 'UTKAST' ? { draftMark: 'UTKAST' } : {}),
    blocks: blocksOf(translation ? [norwegian, translation] : [norwegian]),
  }
}
