import { type DeclarationText, declarationBullets } from '#lib/declarations/declaration-text'
import type { Block, DocumentModel, FlowBlock, Ink, Vocabulary } from '#lib/pdf/document'
import type { DeclarationFacts } from './declaration.schema'
import type { SigningFacts } from './signing.schema'
import { protocolVocabulary, type SignedText, signingProtocol } from './signing-protocol'
import { filled, labelled, shownDay, sideBySide } from './texts'

/** The official text, and the same text in the participant's language unless that is bokmål. */
export type DeclarationTexts = { norwegian: DeclarationText; translation?: DeclarationText }

const textsOf = ({ norwegian, translation }: DeclarationTexts): readonly DeclarationText[] =>
  translation ? [norwegian, translation] : [norwegian]

const isDraft = ({ translation }: DeclarationTexts) => translation?.status === 'UTKAST'

const heading = (text: string): FlowBlock => ({ kind: 'heading', level: 2, text })

const titleBlocks = ({ words, notices }: DeclarationText, texts: DeclarationTexts): readonly FlowBlock[] => {
  const title: FlowBlock = { kind: 'heading', level: 1, text: words.title }
  if (!texts.translation) return [title]
  const draft = isDraft(texts) ? ` ${notices.draft}` : ''
  return [title, { kind: 'notice', text: `${notices.norwegianGoverns}${draft}` }]
}

const headerBlocks = ({ words }: DeclarationText, facts: DeclarationFacts): readonly FlowBlock[] => {
  const { fields } = words
  const values = { municipality: facts.municipality.name, date: shownDay(facts.settledOn) }
  return [
    heading(fields.appliesTo),
    { kind: 'paragraph', text: labelled(fields.name, facts.participant.name) },
    { kind: 'paragraph', text: labelled(fields.identityNumber, facts.participant.identityNumber) },
    { kind: 'paragraph', text: filled(fields.resident, values) },
    { kind: 'paragraph', text: filled(fields.decision, { date: shownDay(facts.decisionOn) }) },
  ]
}

const clauseBlocks = ({ words }: DeclarationText): readonly FlowBlock[] => {
  const { FORHOLD_PLAN, KONSEKVENSER, IKKE_VEDTAK } = words.sections
  return [
    heading(words.heading),
    { kind: 'paragraph', text: words.intro },
    { kind: 'list', items: declarationBullets(words).map((bullet) => bullet.text) },
    heading(FORHOLD_PLAN.heading),
    { kind: 'paragraph', text: FORHOLD_PLAN.text },
    heading(KONSEKVENSER.heading),
    { kind: 'paragraph', text: KONSEKVENSER.text },
    { kind: 'paragraph', text: IKKE_VEDTAK.text },
  ]
}

const LINE_TO_FILL_IN = '_'.repeat(24)

const placeBlocks = ({ words }: DeclarationText, signing: SigningFacts | undefined): readonly FlowBlock[] => {
  const where = signing ? `${signing.place}, ${shownDay(signing.signedOn)}` : LINE_TO_FILL_IN
  return [
    heading(words.signature.heading),
    { kind: 'paragraph', text: labelled(words.signature.placeAndDate, where) },
  ]
}

/** What stands on the signature line. On paper the line is empty: the ink is on the sheet. */
export const inkOf = (signing: SigningFacts | undefined, name: string): { ink?: Ink } => {
  if (signing?.typedName && signing.method === 'TYPED')
    return { ink: { kind: 'typed', text: signing.typedName } }
  if (!signing?.strokes || signing.method === 'PAPER') return {}
  const what = signing.method === 'MARK' ? 'Merke satt av' : 'Håndskrevet signatur fra'
  const alt = `${what} ${name}, gitt på skjerm ${shownDay(signing.signedOn)}.`
  return { ink: { kind: 'strokes', strokes: signing.strokes, alt } }
}

const DIGITS = '0123456789.,:'

/** The words around the places to fill in. */
const unfilled = (template: string) => template.replace(/\{\w+\}/g, ' ')

/** What stands outside the fixed blocks in every declaration in these languages. */
const vocabularyOf = (texts: DeclarationTexts, signed: boolean): Vocabulary => [
  ...textsOf(texts).flatMap(({ language, words }) => {
    const { fields, signature } = words
    const plain = [fields.name, fields.identityNumber, fields.resident, fields.decision]
    return [
      { text: `${fields.appliesTo} ${signature.heading}`, language, bold: true },
      {
        text: unfilled(`${plain.join(' ')} ${signature.placeAndDate} ${signature.participant}`),
        language,
        bold: false,
      },
    ]
  }),
  { text: `${DIGITS} kommune`, language: 'nb', bold: true },
  { text: `${DIGITS} ·`, language: 'nb', bold: false },
  ...textsOf(texts).map(({ language, notices }) => ({
    text: notices.page.replace('{n}', '123').replace('{m}', '4'),
    language,
    bold: false,
  })),
  ...(signed ? protocolVocabulary : []),
]

type Kept = { title: readonly Block[]; clauses: readonly Block[]; vocabulary: Vocabulary }

const kept = new Map<string, Kept>()
const MOST_KEPT = 200

/** What is the same for everyone who reads this text, as the same objects every time. */
const fixedParts = (texts: DeclarationTexts, signed: boolean): Kept => {
  const all = textsOf(texts)
  const key = `${all.map((text) => `${text.sha256} ${text.status}`).join(' ')} ${signed}`
  const known = kept.get(key)
  if (known) return known
  const both = (blocksOf: (text: DeclarationText) => readonly FlowBlock[]) =>
    sideBySide(
      all.map((text) => ({ language: text.language, blocks: blocksOf(text) })),
      true,
    )
  const made = {
    title: both((text) => titleBlocks(text, texts)),
    clauses: both(clauseBlocks),
    vocabulary: vocabularyOf(texts, signed),
  }
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, made)
  return made
}

const signedText = ({ norwegian, translation }: DeclarationTexts): SignedText => ({
  version: `${norwegian.templateVersion}, ${norwegian.source}`,
  sha256: norwegian.sha256,
  ...(translation ? { translation } : {}),
})

/**
 * Integreringserklæringen as the ministry's template has it, in Norwegian and the participant's language, signed
 * by the participant alone. How it was read and signed stands in a protocol on a page of its own after it.
 */
export const declarationDocument = (facts: DeclarationFacts, texts: DeclarationTexts): DocumentModel => {
  const { participant, municipality, signing } = facts
  const { title, clauses, vocabulary } = fixedParts(texts, signing !== undefined)
  const vary = (blocksOf: (text: DeclarationText) => readonly FlowBlock[]) =>
    sideBySide(
      textsOf(texts).map((text) => ({ language: text.language, blocks: blocksOf(text) })),
      false,
    )
  const captions = textsOf(texts).map(({ words, language }) => ({
    text: words.signature.participant,
    language,
  }))
  const heading = texts.norwegian.words.title
  return {
    title: `${heading} – ${participant.name}`,
    language: 'nb',
    author: `${municipality.name} kommune`,
    createdAt: signing?.receivedAt ?? signing?.signedAt ?? `${facts.preparedOn}T00:00:00Z`,
    letterhead: { ...municipality, name: `${municipality.name} kommune` },
    pageNumbers: textsOf(texts).map(({ language, notices }) => ({ language, template: notices.page })),
    footer: [heading, participant.name, ...(facts.code ? [facts.code] : [])].join(' · '),
    ...(isDraft(texts) ? { draftMark: 'UTKAST' } : {}),
    vocabulary,
    blocks: [
      ...title,
      ...vary((text) => headerBlocks(text, facts)),
      ...clauses,
      {
        kind: 'together',
        blocks: [
          ...vary((text) => placeBlocks(text, signing)),
          { kind: 'signatures', places: [{ captions, ...inkOf(signing, participant.name) }] },
        ],
      },
      ...(signing
        ? [
            { kind: 'page-break' } as const,
            ...signingProtocol(facts, signing, signedText(texts), facts.writtenForm),
          ]
        : []),
    ],
  }
}
