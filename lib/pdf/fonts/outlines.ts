/** The glyph shapes of a TrueType font, as its tables `glyf` and `loca` hold them. */
export type Outlines = {
  head: DataView
  hhea: DataView
  maxp: DataView
  /** The glyph's own bytes without hinting instructions; empty for a glyph without ink. */
  bytesOf: (glyph: number) => Uint8Array
  /** Where in a composite glyph's bytes the numbers of its parts stand. */
  partsOf: (glyph: number) => readonly { offset: number; glyph: number }[]
}

const ARGUMENTS_ARE_WORDS = 0x1
const HAS_SCALE = 0x8
const MORE_PARTS = 0x20
const HAS_TWO_SCALES = 0x40
const HAS_MATRIX = 0x80
const HAS_INSTRUCTIONS = 0x100

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const partLength = (flags: number) => {
  const scale = flags & HAS_MATRIX ? 8 : flags & HAS_TWO_SCALES ? 4 : flags & HAS_SCALE ? 2 : 0
  return 4 + (flags & ARGUMENTS_ARE_WORDS ? 4 : 2) + scale
}

const readParts = (bytes: Uint8Array) => {
  if (bytes.length === 0 || viewOf(bytes).getInt16(0) >= 0) return []
  const view = viewOf(bytes)
  const parts: { offset: number; glyph: number }[] = []
  for (let at = 10, flags = MORE_PARTS; flags & MORE_PARTS; at += partLength(flags)) {
    flags = view.getUint16(at)
    parts.push({ offset: at + 2, glyph: view.getUint16(at + 2) })
  }
  return parts
}

const withoutInstructions = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length === 0) return bytes
  const view = viewOf(bytes)
  const contours = view.getInt16(0)
  if (contours >= 0) {
    const at = 10 + contours * 2
    const length = view.getUint16(at)
    const kept = new Uint8Array(bytes.length - length)
    kept.set(bytes.subarray(0, at))
    kept.set(bytes.subarray(at + 2 + length), at + 2)
    return kept
  }
  const copy = bytes.slice()
  const copyView = viewOf(copy)
  let end = 10
  for (const { offset } of readParts(copy)) {
    const flags = copyView.getUint16(offset - 2)
    copyView.setUint16(offset - 2, flags & ~HAS_INSTRUCTIONS)
    end = offset - 2 + partLength(flags)
  }
  return copy.subarray(0, end)
}

export const readOutlines = (table: (name: string) => DataView): Outlines => {
  const [head, glyf, loca] = [table('head'), table('glyf'), table('loca')]
  const long = head.getInt16(50) === 1
  const offsetOf = (glyph: number) => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2)

  const bytesOf = (glyph: number) => {
    const start = offsetOf(glyph)
    const bytes = new Uint8Array(glyf.buffer, glyf.byteOffset + start, offsetOf(glyph + 1) - start)
    return withoutInstructions(bytes)
  }

  return {
    head,
    hhea: table('hhea'),
    maxp: table('maxp'),
    bytesOf,
    partsOf: (glyph) => readParts(bytesOf(glyph)),
  }
}
