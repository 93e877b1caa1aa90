/** What the checker needs of a TrueType program. Lengths are in thousandths of the type size. */
export type TrueType = {
  glyphCount: number
  widthOf: (glyph: number) => number
  hasOutline: (glyph: number) => boolean
}

const tableIn = (program: DataView, tag: string): DataView => {
  const count = program.getUint16(4)
  for (let i = 0; i < count; i++) {
    const entry = 12 + 16 * i
    const name = [0, 1, 2, 3].map((k) => String.fromCharCode(program.getUint8(entry + k))).join('')
    if (name === tag) {
      const [offset, length] = [program.getUint32(entry + 8), program.getUint32(entry + 12)]
      return new DataView(program.buffer, program.byteOffset + offset, length)
    }
  }
  throw new Error(`The font has no table ${tag}`)
}

/** Throws when a table is missing or cut short. */
export const readTrueType = (bytes: Uint8Array): TrueType => {
  const program = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = tableIn(program, 'head')
  const metrics = tableIn(program, 'hmtx')
  const places = tableIn(program, 'loca')
  const unitsPerEm = head.getUint16(18)
  const isLong = head.getUint16(50) === 1
  const measured = tableIn(program, 'hhea').getUint16(34)
  const placeOf = (glyph: number) => (isLong ? places.getUint32(4 * glyph) : 2 * places.getUint16(2 * glyph))
  return {
    glyphCount: tableIn(program, 'maxp').getUint16(4),
    widthOf: (glyph) => (metrics.getUint16(4 * Math.min(glyph, measured - 1)) * 1000) / unitsPerEm,
    hasOutline: (glyph) => placeOf(glyph + 1) > placeOf(glyph),
  }
}
