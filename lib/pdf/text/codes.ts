import type { Face } from '../fonts/face'
import { MOST_CODES } from './code-bytes'
import { UnsettableText } from './compose'

/** A glyph together with the text it stands for: the same shape may stand for different letters. */
export type Code = { glyph: number; text: string }

/** The codes of one embedded font; a code's number is its place in `codes`, and number 0 is .notdef. */
export type CodedFont = { resource: string; face: Face; codes: (Code | null)[] }

type Found = { resource: string; number: number }

export type CodeBook = {
  fonts: readonly CodedFont[]
  find: (face: Face, glyph: number, text: string) => Found | undefined
  /** The font and number that draw `glyph` and read as `text`. */
  codeFor: (face: Face, glyph: number, text: string) => Found
  /** How many codes were asked for that the base does not know. */
  asked: () => number
}

type Shelf = { font: CodedFont; known: Map<string, Map<number, Found>> }

/**
 * Gives out codes. What `base` knows keeps its code, and the rest is added to the base's fonts, so that a base
 * made once serves every document with the same fixed text. `fonts` lists only those with codes of their own.
 */
export const makeCodeBook = (base?: CodeBook): CodeBook => {
  const fonts: CodedFont[] = []
  const shelves = new Map<Face, Shelf>()
  let asked = 0

  const openFont = (face: Face): CodedFont => {
    const shared = base?.fonts.find((font) => font.face === face)
    if (shared) return { ...shared, codes: [...shared.codes] }
    return { resource: `F${(base?.fonts.length ?? 0) + fonts.length}`, face, codes: [null] }
  }
  const shelfOf = (face: Face): Shelf => {
    const known = shelves.get(face)
    if (known) return known
    const shelf = { font: openFont(face), known: new Map<string, Map<number, Found>>() }
    fonts.push(shelf.font)
    shelves.set(face, shelf)
    return shelf
  }
  const find = (face: Face, glyph: number, text: string) => shelves.get(face)?.known.get(text)?.get(glyph)

  const add = (face: Face, glyph: number, text: string): Found => {
    const { font, known } = shelfOf(face)
    if (font.codes.length >= MOST_CODES) throw new UnsettableText('Teksten har for mange ulike tegn')
    const found = { resource: font.resource, number: font.codes.length }
    font.codes.push({ glyph, text })
    const glyphs = known.get(text) ?? new Map<number, Found>()
    known.set(text, glyphs.set(glyph, found))
    return found
  }

  const codeFor = (face: Face, glyph: number, text: string) => {
    const shared = base?.find(face, glyph, text)
    if (shared) return shared
    if (base) asked += 1
    return find(face, glyph, text) ?? add(face, glyph, text)
  }

  return { fonts, find, codeFor, asked: () => asked }
}

const inOrder = (a: Code | null, b: Code | null): number => {
  if (!a || !b) return a ? 1 : -1
  if (a.text === b.text) return a.glyph - b.glyph
  return a.text < b.text ? -1 : 1
}

/** The same codes numbered in the order of the alphabet: neighbours then share a line in the font's tables. */
export const sorted = (book: CodeBook): CodeBook => {
  const ordered = makeCodeBook()
  for (const { face, codes } of book.fonts) {
    for (const code of codes.toSorted(inOrder)) if (code) ordered.codeFor(face, code.glyph, code.text)
  }
  return ordered
}
