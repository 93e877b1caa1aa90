import type { Face } from '../fonts/face'

/** A glyph together with the text it stands for: the same shape may stand for different letters. */
export type Code = { glyph: number; text: string }

/** The codes of one embedded font; a code's number is its place in `codes`, and number 0 is .notdef. */
export type CodedFont = { resource: string; face: Face; codes: (Code | null)[] }

export type CodeBook = {
  fonts: readonly CodedFont[]
  /** The font and number that draw `glyph` and read as `text`. */
  codeFor: (face: Face, glyph: number, text: string) => { resource: string; number: number }
}

type Found = { resource: string; number: number }

/**
 * Gives out codes. What `base` knows keeps its code; the rest goes into fonts of its own, so that a base made
 * once can serve every document with the same fixed text.
 */
export const makeCodeBook = (base?: CodeBook & { find: Find }): CodeBook & { find: Find } => {
  const fonts: CodedFont[] = []
  const byFace = new Map<Face, { font: CodedFont; known: Map<string, Found> }>()
  const suffix = base ? 'v' : ''

  const shelfOf = (face: Face) => {
    const shelf = byFace.get(face) ?? {
      font: { resource: `F${fonts.length}${suffix}`, face, codes: [null] },
      known: new Map<string, Found>(),
    }
    if (!byFace.has(face)) fonts.push(shelf.font)
    byFace.set(face, shelf)
    return shelf
  }

  const find: Find = (face, key) => base?.find(face, key) ?? byFace.get(face)?.known.get(key)

  const codeFor = (face: Face, glyph: number, text: string) => {
    const key = `${glyph}:${text}`
    const known = find(face, key)
    if (known) return known
    const { font, known: shelf } = shelfOf(face)
    const found = { resource: font.resource, number: font.codes.length }
    font.codes.push({ glyph, text })
    shelf.set(key, found)
    return found
  }

  return { fonts, codeFor, find }
}

type Find = (face: Face, key: string) => Found | undefined
