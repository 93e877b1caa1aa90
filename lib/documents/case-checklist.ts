import type { DocumentModel } from '#lib/pdf/document'
import type { MunicipalityFacts } from './facts.schema'
import { shownDay } from './texts'

export type ChecklistFacts = {
  readonly language: 'nb' | 'nn'
  readonly municipality: MunicipalityFacts
  readonly caseNumber: string
  readonly name: string
  readonly preparedOn: string
  readonly title: string
  readonly summary: string
  readonly head: readonly [question: string, answer: string, proof: string]
  readonly rows: readonly (readonly [question: string, answer: string, proof: string])[]
  readonly filesTitle: string
  readonly files: readonly string[]
}

/** A case's answers to the supervisors' questions, with the files that lie beside it. */
export const checklistDocument = (facts: ChecklistFacts): DocumentModel => {
  const name = `${facts.municipality.name} kommune`
  return {
    title: `${facts.title} – ${facts.caseNumber}`,
    language: facts.language,
    author: name,
    createdAt: `${facts.preparedOn}T00:00:00Z`,
    letterhead: { ...facts.municipality, name },
    footer: `${facts.title} · ${facts.caseNumber}`,
    blocks: [
      { kind: 'heading', level: 1, text: facts.title },
      {
        kind: 'paragraph',
        text: [
          { value: facts.name },
          `, ${facts.caseNumber}. ${shownDay(facts.preparedOn)}. ${facts.summary}`,
        ],
      },
      { kind: 'table', head: facts.head, widths: [6, 2, 3], rows: facts.rows },
      ...(facts.files.length > 0
        ? ([
            { kind: 'heading', level: 2, text: facts.filesTitle },
            { kind: 'list', items: facts.files },
          ] as const)
        : []),
    ],
  }
}
