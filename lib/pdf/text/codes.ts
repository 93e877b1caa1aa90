import type { Face } from '../fonts/face'

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
 * Gives out codes. What `base` knows keeps its code; the rest goes into fonts of its own, so that a base made
 * once can serve every document with the same fixed text.
 */
export const makeCodeBook = (base?: CodeBook): CodeBook => {
  const fonts: CodedFont[] = []
  const shelves = new Map<Face, Shelf>()
  let asked = 0

  const shelfOf = (face: Face): Shelf => {
    const known = shelves.get(face)
    if (known) return known
    const font = { resource: `F${fonts.length}${base ? 'v' : ''}`, face, codes: [null] }
    const shelf = { font, known: new Map<string, Map<number, Found>>() }
    fonts.push(font)
    shelves.set(face, shelf)
    return shelf
  }
  const find = (face: Face, glyph: number, text: string) => shelves.get(face)?.known.get(text)?.get(glyph)

  const add = (face: Face, glyph: number, text: string): Found => {
    const { font, known } = shelfOf(face)
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
