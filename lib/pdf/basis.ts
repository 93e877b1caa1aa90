import { PDFContext, type PDFRef } from 'pdf-lib'
import type { Block } from './document'
import { partBody } from './draw/part-body'
import { standardColourProfile } from './file/colour-profile'
import { embedFont } from './file/embed-font'
import { addStream } from './file/objects'
import type { Item } from './layout/block-rows'
import type { Part } from './layout/row'
import { type CodeBook, makeCodeBook } from './text/codes'

/** What documents with the same fixed text share: codes, embedded fonts, and the operators of that text. */
export type Basis = {
  codes: ReturnType<typeof makeCodeBook>
  bodies: WeakMap<Part, string>
  context: PDFContext
  colourProfile: PDFRef
  fonts: readonly (readonly [string, PDFRef])[]
}

const embedAll = (context: PDFContext, codes: CodeBook) =>
  codes.fonts.map((font) => [font.resource, embedFont(context, font)] as const)

const makeBasis = (items: readonly Item[]): Basis => {
  const codes = makeCodeBook()
  const bodies = new WeakMap<Part, string>()
  for (const item of items) {
    if (item === 'page-break' || !item.row.fixed) continue
    for (const part of item.row.parts) bodies.set(part, partBody(part, codes))
  }
  const context = PDFContext.create()
  const colourProfile = addStream(context, { plain: standardColourProfile() }, { N: 3 })
  return { codes, bodies, context, colourProfile, fonts: embedAll(context, codes) }
}

const numbers = new WeakMap<Block, number>()
let lastNumber = 0
const numberOf = (block: Block) => {
  const number = numbers.get(block) ?? ++lastNumber
  numbers.set(block, number)
  return number
}

const MOST_KEPT = 100
const kept = new Map<string, Basis>()

/** The basis for a document; made once for each set of fixed blocks, which must be the same objects each time. */
export const basisFor = (blocks: readonly Block[], items: readonly Item[]): Basis => {
  const key = blocks
    .filter((block) => block.fixed)
    .map(numberOf)
    .join(' ')
  const known = kept.get(key)
  if (known) return known
  const basis = makeBasis(items)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, basis)
  return basis
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
