import { letterSheetTexts } from '#lib/i18n/texts/letter-sheet'
import type { Block, DocumentModel, FlowBlock, Span, Text } from '#lib/pdf/document'
import { certificateDocument } from './certificate'
import type { LetterFacts } from './letter.schema'
import { composeLetter, type LetterPart, type LetterSpan } from './letters/template'
import { letterTemplates } from './letters/templates'
import { planBlocks } from './plan'
import { documentLabels } from './text/labels'
import { shownDay } from './texts'

const textOf = (spans: readonly LetterSpan[]): Text =>
  spans.map((span): Span => (typeof span === 'string' ? span : { value: span.value }))

const plain = (spans: readonly LetterSpan[]) =>
  spans.map((span) => (typeof span === 'string' ? span : span.value)).join('')

const blockOf = ({ kind, spans }: LetterPart): FlowBlock =>
  kind === 'heading'
    ? { kind: 'heading', level: 2, text: textOf(spans) }
    : { kind: 'paragraph', text: textOf(spans) }

/** Name, address where it may be told, our reference and the day. */
const head = ({ language, recipient, reference, preparedOn }: LetterFacts): readonly Block[] => [
  {
    kind: 'paragraph',
    text: `${letterSheetTexts[language].reference}: ${reference}. ${shownDay(preparedOn)}`,
    small: true,
  },
  { kind: 'paragraph', text: [{ value: recipient.name }] },
  ...(recipient.address ?? '')
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .map((line): Block => ({ kind: 'paragraph', text: line.trim() })),
]

const foot = ({ language, signed }: LetterFacts): Block => ({
  kind: 'together',
  blocks: [
    { kind: 'paragraph', text: letterSheetTexts[language].regards },
    ...signed.map(({ name, role }): Block => ({ kind: 'paragraph', text: [{ value: name }, `, ${role}`] })),
    { kind: 'paragraph', text: letterSheetTexts[language].service, small: true },
  ],
})

/** The plan that a letter is about, after the letter itself. */
const enclosed = ({ plan, language }: LetterFacts): readonly Block[] => {
  const labels = documentLabels(language)
  return plan && labels ? [{ kind: 'page-break' }, ...planBlocks(plan, [{ language, labels }])] : []
}

/** The words of a letter, for a screen that shows it before it is a file. Throws `UnresolvedLetter`. */
export const letterWords = (facts: LetterFacts) => composeLetter(letterTemplates[facts.letter], facts)

/** The template's version, with the version of the municipality's own words in it. */
export const letterVersion = ({ letter, wording }: LetterFacts): string =>
  `${letterTemplates[letter].version}${wording ? `, kommunens versjon ${wording.version}` : ''}`

/** A letter composed from case data. Throws `UnresolvedLetter` when the case leaves something open. */
export const letterDocument = (facts: LetterFacts): DocumentModel => {
  const { title, parts } = letterWords(facts)
  if (facts.letter === 'CERTIFICATE') return certificateDocument(facts, parts)
  const name = `${facts.municipality.name} kommune`
  return {
    title: plain(title),
    language: facts.language,
    author: name,
    createdAt: `${facts.preparedOn}T00:00:00Z`,
    letterhead: { ...facts.municipality, name },
    footer: `${plain(title)} · ${facts.reference}`,
    ...(facts.draft ? { draftMark: letterSheetTexts[facts.language].draft } : {}),
    blocks: [
      ...head(facts),
      { kind: 'heading', level: 1, text: textOf(title) },
      ...parts.map(blockOf),
      foot(facts),
      ...enclosed(facts),
    ],
  }
}
