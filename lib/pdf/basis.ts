import { PDFContext, type PDFRef } from 'pdf-lib/cjs/core/index.js'
import type { DocumentModel, Vocabulary } from './document'
import { partBody, type WrittenLines } from './draw/part-body'
import { standardColourProfile } from './file/colour-profile'
import { embedFont } from './file/embed-font'
import { addStream } from './file/objects'
import { directionOf } from './fonts/families'
import type { Item } from './layout/block-rows'
import type { Part } from './layout/row'
import { textPart } from './layout/text-part'
import { makeStore } from './store'
import { type CodeBook, makeCodeBook } from './text/codes'

/** What documents with the same fixed text share: codes, embedded fonts, and the operators of that text. */
export type Basis = {
  codes: CodeBook
  /** The document holds text in both directions. */
  fenced: boolean
  written: WrittenLines
  context: PDFContext
  colourProfile: PDFRef
  fonts: readonly (readonly [string, PDFRef])[]
}

const VOCABULARY_SIZE = 9
const VOCABULARY_WIDTH = 10_000

const embedAll = (context: PDFContext, codes: CodeBook) =>
  codes.fonts.map((font) => [font.resource, embedFont(context, font)] as const)

const vocabularyParts = (vocabulary: Vocabulary): readonly Part[] =>
  vocabulary.map(({ text, language, bold }) =>
    textPart(
      text,
      { size: VOCABULARY_SIZE, bold },
      { name: 'P' },
      {
        x: 0,
        width: VOCABULARY_WIDTH,
        side: 0,
        language,
      },
    ),
  )

const isRightToLeft = (item: Item) =>
  item !== 'page-break' && item.languages.some((language) => directionOf(language) === 'rtl')

const makeBasis = (items: readonly Item[], vocabulary: Vocabulary): Basis => {
  const codes = makeCodeBook()
  const written: WrittenLines = new WeakMap()
  const fenced = items.some(isRightToLeft)
  const fixed = items.flatMap((item) => (item !== 'page-break' && item.row.fixed ? item.row.parts : []))
  for (const part of [...fixed, ...vocabularyParts(vocabulary)]) {
    partBody(part, { codes, fenced, written })
  }
  const context = PDFContext.create()
  const colourProfile = addStream(context, { plain: standardColourProfile() }, { N: 3 })
  return { codes, fenced, written, context, colourProfile, fonts: embedAll(context, codes) }
}

const numbers = new WeakMap<object, number>()
let lastNumber = 0
const numberOf = (thing: object) => {
  const number = numbers.get(thing) ?? ++lastNumber
  numbers.set(thing, number)
  return number
}

const kept = makeStore<Basis>(100)
const noVocabulary: Vocabulary = []

/** The basis for a document; made once for each set of fixed blocks, which must be the same objects each time. */
export const basisFor = (
  { blocks, vocabulary = noVocabulary }: Pick<DocumentModel, 'blocks' | 'vocabulary'>,
  items: readonly Item[],
): Basis => {
  const shared = [...blocks.filter((block) => block.fixed), vocabulary]
  const direction = items.some(isRightToLeft) ? 'both' : 'one'
  return kept(`${direction} ${shared.map(numberOf).join(' ')}`, () => makeBasis(items, vocabulary))
}

/** A file that begins with the basis, and the fonts for what the basis has no code for. */
export const startFile = (basis: Basis) => {
  const context = PDFContext.create()
  const shared = basis.context.enumerateIndirectObjects()
  for (const [ref, object] of shared) context.assign(ref, object)
  return { context, shared: shared.map(([ref]) => ref), codes: makeCodeBook(basis.codes) }
}

export const allFonts = (basis: Basis, context: PDFContext, own: CodeBook): Record<string, PDFRef> =>
  Object.fromEntries([...basis.fonts, ...embedAll(context, own)])
