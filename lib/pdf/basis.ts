import { PDFContext, type PDFRef } from 'pdf-lib/cjs/core/index.js'
import type { DocumentModel, Vocabulary } from './document'
import { partBody, type WrittenLines } from './draw/part-body'
import { standardColourProfile } from './file/colour-profile'
import { codeMapStream, embedFont, type FileObject, type FontRefs, fontRefs } from './file/embed-font'
import { addStream } from './file/objects'
import { directionOf } from './fonts/families'
import type { Item } from './layout/block-rows'
import type { Part } from './layout/row'
import { textPart } from './layout/text-part'
import { makeStore } from './store'
import { type CodeBook, type CodedFont, makeCodeBook, sorted } from './text/codes'

type BaseFont = { refs: FontRefs; objects: readonly FileObject[] }

/** What documents with the same fixed text share: codes, embedded fonts, and the operators of that text. */
export type Basis = {
  codes: CodeBook
  /** The document holds text in both directions. */
  fenced: boolean
  written: WrittenLines
  context: PDFContext
  colourProfile: PDFRef
  codeMap: PDFRef
  fonts: ReadonlyMap<string, BaseFont>
  /** The basis's fonts with codes added, as the latest documents needed them. */
  grown: (key: string, make: () => readonly FileObject[]) => readonly FileObject[]
}

const VOCABULARY_SIZE = 9
const VOCABULARY_WIDTH = 10_000

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

/** The codes of everything that the parts draw. */
const codesOf = (parts: readonly Part[], fenced: boolean): CodeBook => {
  const codes = makeCodeBook()
  for (const part of parts) partBody(part, { x: 0, y: 0 }, { codes, fenced, written: new WeakMap() })
  return sorted(codes)
}

const makeBasis = (items: readonly Item[], vocabulary: Vocabulary): Basis => {
  const fenced = items.some(isRightToLeft)
  const fixed = items.flatMap((item) => (item !== 'page-break' && item.row.fixed ? item.row.parts : []))
  const codes = codesOf([...fixed, ...vocabularyParts(vocabulary)], fenced)
  const context = PDFContext.create()
  const colourProfile = addStream(context, { plain: standardColourProfile() }, { N: 3 })
  const codeMap = context.register(codeMapStream(context))
  const fonts = codes.fonts.map((font): [string, BaseFont] => {
    const refs = fontRefs(context)
    return [font.resource, { refs, objects: embedFont(context, font, refs, codeMap) }]
  })
  return {
    ...{ codes, fenced, written: new WeakMap(), context, colourProfile, codeMap, fonts: new Map(fonts) },
    grown: makeStore(20),
  }
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

/** A file that begins with the basis, and codes for what the basis has none for. */
export const startFile = (basis: Basis) => {
  const context = PDFContext.create()
  const shared = basis.context.enumerateIndirectObjects()
  for (const [ref, object] of shared) context.assign(ref, object)
  context.largestObjectNumber = basis.context.largestObjectNumber
  return { context, codes: makeCodeBook(basis.codes) }
}

const grownFont = (basis: Basis, context: PDFContext, font: CodedFont): [PDFRef, readonly FileObject[]] => {
  const base = basis.fonts.get(font.resource)
  const refs = base?.refs ?? fontRefs(context)
  const embed = () => embedFont(context, font, refs, basis.codeMap)
  if (!base) return [refs.font, embed()]
  const known = basis.codes.fonts.find(({ resource }) => resource === font.resource)?.codes.length ?? 0
  const added = font.codes.slice(known).map((code) => `${code?.glyph} ${code?.text}`)
  return [refs.font, basis.grown(`${font.resource} ${added.join(' ')}`, embed)]
}

/** Puts the basis's fonts into the file, each with the codes that this document added to it. */
export const addFonts = (basis: Basis, context: PDFContext, own: CodeBook): Record<string, PDFRef> => {
  const resources: Record<string, PDFRef> = {}
  const add = (resource: string, ref: PDFRef, objects: readonly FileObject[]) => {
    resources[resource] = ref
    for (const [place, object] of objects) context.assign(place, object)
  }
  for (const [resource, { refs, objects }] of basis.fonts) add(resource, refs.font, objects)
  for (const font of own.fonts) add(font.resource, ...grownFont(basis, context, font))
  return resources
}
