import { readFileSync } from 'node:fs'
import * as hb from 'harfbuzzjs'
import { type Outlines, readOutlines } from './outlines'

/** A glyph in visual order; lengths in font units, `cluster` the index of its first UTF-16 unit. */
export type Glyph = {
  id: number
  cluster: number
  advance: number
  dx: number
  dy: number
  /** A line must not be broken here without shaping again. */
  joined: boolean
}

export type ShapeRequest = {
  text: string
  start: number
  end: number
  rtl: boolean
  /** ISO 15924, such as `Arab`. */
  script: string
  language: string
}

/** One weight of one family. Lengths are in font units. */
export type Face = {
  name: string
  unitsPerEm: number
  bbox: readonly number[]
  ascent: number
  descent: number
  capHeight: number
  italicAngle: number
  weight: number
  outlines: Outlines
  /** A glyph without ink or width, to carry characters that are read but not seen. */
  blank: number
  /** Advance width as the font file states it. */
  widthOf: (glyph: number) => number
  /** 0 where the font has no such character. */
  glyphFor: (codePoint: number) => number
  shape: (request: ShapeRequest) => Glyph[]
}

const UNSAFE_TO_BREAK = 1
const ZERO_WIDTH_NON_JOINER = 0x200c
const ZERO_WIDTH_SPACE = 0x200b

const tableReader = (data: Buffer) => {
  const tables = new Map<string, DataView>()
  for (let i = 0; i < data.readUInt16BE(4); i++) {
    const entry = 12 + i * 16
    const view = new DataView(
      data.buffer,
      data.byteOffset + data.readUInt32BE(entry + 8),
      data.readUInt32BE(entry + 12),
    )
    tables.set(data.toString('latin1', entry, entry + 4), view)
  }
  return (name: string): DataView => {
    const table = tables.get(name)
    if (!table) throw new Error(`Skriftfilen mangler tabellen ${name}`)
    return table
  }
}

const makeShaper = (font: hb.Font) => {
  const buffer = new hb.Buffer()
  return ({ text, start, end, rtl, script, language }: ShapeRequest): Glyph[] => {
    buffer.reset()
    buffer.setClusterLevel(rtl ? 1 : 0)
    buffer.addText(text, start, end - start)
    buffer.setDirection(rtl ? hb.Direction.RTL : hb.Direction.LTR)
    buffer.setScript(script)
    buffer.setLanguage(language)
    hb.shape(font, buffer)
    return buffer.getGlyphInfosAndPositions().map((glyph) => ({
      id: glyph.codepoint,
      cluster: glyph.cluster,
      advance: glyph.xAdvance ?? 0,
      dx: glyph.xOffset ?? 0,
      dy: glyph.yOffset ?? 0,
      joined: (glyph.flags & UNSAFE_TO_BREAK) !== 0,
    }))
  }
}

/** Opens a TrueType font file for shaping and for embedding. */
export const openFace = (file: string, name: string): Face => {
  const data = readFileSync(file)
  const table = tableReader(data)
  const [head, hhea, os2, hmtx] = [table('head'), table('hhea'), table('OS/2'), table('hmtx')]
  const font = new hb.Font(new hb.Face(new hb.Blob(data)))
  const lastMetric = hhea.getUint16(34) - 1
  const known = new Map<number, number>()

  const glyphFor = (codePoint: number) => {
    const glyph = known.get(codePoint) ?? font.nominalGlyph(codePoint) ?? 0
    known.set(codePoint, glyph)
    return glyph
  }

  return {
    name,
    unitsPerEm: head.getUint16(18),
    bbox: [36, 38, 40, 42].map((offset) => head.getInt16(offset)),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: os2.getUint16(0) >= 2 ? os2.getInt16(88) : hhea.getInt16(4),
    italicAngle: table('post').getInt32(4) / 65536,
    weight: os2.getUint16(4),
    outlines: readOutlines(table),
    blank: glyphFor(ZERO_WIDTH_NON_JOINER) || glyphFor(ZERO_WIDTH_SPACE),
    widthOf: (glyph) => hmtx.getUint16(Math.min(glyph, lastMetric) * 4),
    glyphFor,
    shape: makeShaper(font),
  }
}
