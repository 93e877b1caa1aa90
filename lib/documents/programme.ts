import type { Block, DocumentModel } from '#lib/pdf/document'
import type { MunicipalityFacts } from './facts.schema'
import { pageNumbers } from './page-numbers'
import { shownDay } from './texts'

/** The programme in one language: its words are beside the plan's own, which are Norwegian. */
export type ProgrammeColumn = {
  readonly language: string
  readonly title: string
  readonly goalLabel: string
  readonly draft: string
  readonly head: readonly [what: string, from: string, to: string, hours: string]
  readonly rows: readonly {
    readonly kind: string
    readonly title: string
    readonly from: string
    readonly to: string
    readonly hours: string
  }[]
}

export type ProgrammeSheetFacts = {
  readonly municipality: MunicipalityFacts
  readonly name: string
  readonly goal: string
  readonly preparedOn: string
  readonly written: 'nb' | 'nn'
}

const blocksOf = (column: ProgrammeColumn, { goal }: ProgrammeSheetFacts): readonly Block[] => {
  const { language, title, goalLabel, head, rows, draft } = column
  return [
    { kind: 'heading', level: 1, text: title, language },
    ...(draft ? [{ kind: 'notice', text: draft, language } as const] : []),
    { kind: 'paragraph', text: [`${goalLabel}: `, { value: goal }], language },
    {
      kind: 'table',
      language,
      head,
      widths: [6, 2, 2, 2],
      rows: rows.map(({ kind, title: own, from, to, hours }) => [
        own === kind || own === '' ? kind : [`${kind}: `, { value: own }],
        shownDay(from),
        to === from ? '' : shownDay(to),
        hours,
      ]),
    },
  ]
}

/** The whole programme on paper: in the participant's language first, then in Norwegian for those who help. */
export const programmeDocument = (
  facts: ProgrammeSheetFacts,
  columns: readonly ProgrammeColumn[],
): DocumentModel => {
  const name = `${facts.municipality.name} kommune`
  const title = columns.at(-1)?.title ?? ''
  return {
    title: `${title} – ${facts.name}`,
    language: facts.written,
    author: name,
    createdAt: `${facts.preparedOn}T00:00:00Z`,
    letterhead: { ...facts.municipality, name },
    pageNumbers: pageNumbers(columns.map(({ language }) => language)),
    footer: `${title} · ${facts.name}`,
    blocks: columns.flatMap((column, at) => [
      ...(at > 0 ? [{ kind: 'page-break' } as const] : []),
      ...blocksOf(column, facts),
    ]),
  }
}
