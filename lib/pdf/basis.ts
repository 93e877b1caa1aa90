import { PDFContext, type PDFRef } from 'pdf-lib/cjs/core/index.js'
import type { DocumentModel, Vocabulary } from './document'
import { partBody, type WrittenLines } from './draw/part-body'
import { standardColourProfile } from './file/colour-profile'
import { codeMapStream, embedFonts, type FileObject, fontRefs, type PlacedFont } from './file/embed-font'
import { addStream } from './file/objects'
import { directionOf } from './fonts/families'
import type { Item } from './layout/block-rows'
import type { Part } from './layout/row'
import { textPart } from './layout/text-part'
import { makeStore } from './store'
import { type CodeBook, type CodedFont, makeCodeBook, sorted } from './text/codes'

/** The fonts whose faces have the same units: they share one program. */
type FontFamily = {
  unitsPerEm: number
  program: PDFRef
  fonts: readonly PlacedFont[]
  objects: readonly FileObject[]
}

/** What documents with the same fixed text share: codes, embedded fonts, and the operators of that text. */
export type Basis = {
  codes: CodeBook
  /** The document holds text in both directions. */
  fenced: boolean
  written: WrittenLines
  context: PDFContext
  colourProfile: PDFRef
  codeMap: PDFRef
  families: readonly FontFamily[]
  /** Families with codes added, as the latest documents needed them. */
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

const inFamilies = (fonts: readonly PlacedFont[]): readonly [number, readonly PlacedFont[]][] => {
  const families = new Map<number, PlacedFont[]>()
  for (const font of fonts) {
    const { unitsPerEm } = font.font.face
    families.set(unitsPerEm, [...(families.get(unitsPerEm) ?? []), font])
  }
  return [...families]
}

const makeBasis = (items: readonly Item[], vocabulary: Vocabulary): Basis => {
  const fenced = items.some(isRightToLeft)
  const fixed = items.flatMap((item) => (item !== 'page-break' && item.row.fixed ? item.row.parts : []))
  const codes = codesOf([...fixed, ...vocabularyParts(vocabulary)], fenced)
  const context = PDFContext.create()
  const colourProfile = addStream(context, { plain: standardColourProfile() }, { N: 3 })
  const codeMap = context.register(codeMapStream(context))
  const placed = codes.fonts.map((font): PlacedFont => ({ font, refs: fontRefs(context) }))
  const families = inFamilies(placed).map(([unitsPerEm, fonts]): FontFamily => {
    const program = context.nextRef()
    return { unitsPerEm, program, fonts, objects: embedFonts(context, fonts, program, codeMap) }
  })
  return {
    ...{ codes, fenced, written: new WeakMap(), context, colourProfile, codeMap, families },
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

/** What tells this document's fonts from the basis's own: the codes it added. */
const addedTo = (basis: Basis, { resource, codes }: CodedFont): string => {
  const known = basis.codes.fonts.find((font) => font.resource === resource)?.codes.length ?? 0
  return `${resource} ${codes
    .slice(known)
    .map((code) => `${code?.glyph} ${code?.text}`)
    .join(' ')}`
}

/** The family with this document's codes. */
const grownFamily = (basis: Basis, context: PDFContext, base: FontFamily, own: CodeBook): FontFamily => {
  const grown = own.fonts.filter(({ face }) => face.unitsPerEm === base.unitsPerEm)
  if (grown.length === 0) return base
  const known = base.fonts.map(({ font, refs }) => ({
    font: grown.find(({ resource }) => resource === font.resource) ?? font,
    refs,
  }))
  const isNew = (font: CodedFont) => !base.fonts.some(({ font: { resource } }) => resource === font.resource)
  const added = grown.filter(isNew).map((font): PlacedFont => ({ font, refs: fontRefs(context) }))
  const fonts = [...known, ...added]
  const embed = () => embedFonts(context, fonts, base.program, basis.codeMap)
  // Where a font of its own stands in the file is for this document alone
  if (added.length > 0) return { ...base, fonts, objects: embed() }
  const key = grown.map((font) => addedTo(basis, font)).join(' ')
  return { ...base, fonts, objects: basis.grown(key, embed) }
}

const emptyFamily = (context: PDFContext, unitsPerEm: number): FontFamily => ({
  ...{ unitsPerEm, fonts: [], objects: [] },
  program: context.nextRef(),
})

/** Puts the basis's fonts into the file, with the codes that this document added to them. */
export const addFonts = (basis: Basis, context: PDFContext, own: CodeBook): Record<string, PDFRef> => {
  const known = new Set(basis.families.map(({ unitsPerEm }) => unitsPerEm))
  const units = new Set(own.fonts.map(({ face }) => face.unitsPerEm))
  const others = [...units].filter((unit) => !known.has(unit)).map((unit) => emptyFamily(context, unit))
  const resources: Record<string, PDFRef> = {}
  for (const base of [...basis.families, ...others]) {
    const { fonts, objects } = grownFamily(basis, context, base, own)
    for (const { font, refs } of fonts) resources[font.resource] = refs.font
    for (const [place, object] of objects) context.assign(place, object)
  }
  return resources
}
