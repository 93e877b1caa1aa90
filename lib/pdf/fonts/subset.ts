import type { Face } from './face'

/** The glyphs, and after them the parts that they are composed of and that are not among them. */
const withParts = (face: Face, glyphs: readonly number[]): readonly number[] => {
  const found = new Set(glyphs)
  for (const glyph of found) for (const part of face.outlines.partsOf(glyph)) found.add(part.glyph)
  return [...glyphs, ...[...found].slice(new Set(glyphs).size)]
}

const copyOf = (view: DataView) =>
  Buffer.from(view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength) as ArrayBuffer)

const checksum = (table: Buffer) => {
  let sum = 0
  for (let i = 0; i + 4 <= table.length; i += 4) sum = (sum + table.readUInt32BE(i)) >>> 0
  return sum
}

const paddedTo = (unit: number, table: Buffer) =>
  Buffer.concat([table, Buffer.alloc((unit - (table.length % unit)) % unit)])

const assemble = (tables: readonly (readonly [string, Buffer])[]): Buffer => {
  const header = Buffer.alloc(12 + tables.length * 16)
  header.writeUInt32BE(0x00010000)
  header.writeUInt16BE(tables.length, 4)
  const power = Math.floor(Math.log2(tables.length))
  header.writeUInt16BE(2 ** power * 16, 6)
  header.writeUInt16BE(power, 8)
  header.writeUInt16BE(tables.length * 16 - 2 ** power * 16, 10)
  let offset = header.length
  const bodies = tables.map(([name, table], i) => {
    const body = paddedTo(4, table)
    const entry = 12 + i * 16
    header.write(name, entry, 'latin1')
    header.writeUInt32BE(checksum(body), entry + 4)
    header.writeUInt32BE(offset, entry + 8)
    header.writeUInt32BE(table.length, entry + 12)
    offset += body.length
    return body
  })
  return Buffer.concat([header, ...bodies])
}

const MOST_FOR_SHORT = 2 * 0xffff

/** Where each glyph begins, and where the last one ends; short where the glyphs are few. */
const locations = (shapes: readonly Buffer[]): { loca: Buffer; long: boolean } => {
  const ends = [0]
  for (const shape of shapes) ends.push((ends.at(-1) ?? 0) + shape.length)
  const long = (ends.at(-1) ?? 0) > MOST_FOR_SHORT
  const loca = Buffer.alloc(ends.length * (long ? 4 : 2))
  ends.forEach((end, i) => {
    if (long) loca.writeUInt32BE(end, i * 4)
    else loca.writeUInt16BE(end / 2, i * 2)
  })
  return { loca, long }
}

const metricsTable = (face: Face, order: readonly number[], leftSide: readonly number[]) => {
  const table = Buffer.alloc(order.length * 4)
  order.forEach((glyph, i) => {
    table.writeUInt16BE(face.widthOf(glyph), i * 4)
    table.writeInt16BE(leftSide[i] ?? 0, i * 4 + 2)
  })
  return table
}

/**
 * Cuts a face down to `glyphs`, numbered in that order, and the parts they are composed of. The first is
 * .notdef. A glyph that is asked for twice is there twice.
 */
export const subsetFace = (face: Face, glyphs: readonly number[]): Buffer => {
  const order = withParts(face, glyphs)
  const numbers = new Map(order.map((glyph, i) => [glyph, i]))
  const shapes = order.map((glyph) => {
    if (glyph === 0) return Buffer.alloc(0) // .notdef is never drawn
    const shape = Buffer.from(face.outlines.bytesOf(glyph))
    for (const part of face.outlines.partsOf(glyph)) {
      shape.writeUInt16BE(numbers.get(part.glyph) ?? 0, part.offset)
    }
    return paddedTo(2, shape)
  })

  const head = copyOf(face.outlines.head)
  head.fill(0, 8, 12) // a sum over the whole file it was cut from
  head.fill(0, 20, 36) // when that file was made
  const { loca, long } = locations(shapes)
  head.writeInt16BE(long ? 1 : 0, 50)
  const hhea = copyOf(face.outlines.hhea)
  hhea.writeUInt16BE(order.length, 34)
  const maxp = copyOf(face.outlines.maxp)
  maxp.writeUInt16BE(order.length, 4)
  maxp.fill(0, 16, 28) // no glyph carries instructions any more
  // The left side bearing of an outline is its xMin as long as the font says so in `head`; all of ours do.
  const leftSide = shapes.map((shape) => (shape.length > 0 ? shape.readInt16BE(2) : 0))

  return assemble([
    ['glyf', Buffer.concat(shapes)],
    ['head', head],
    ['hhea', hhea],
    ['hmtx', metricsTable(face, order, leftSide)],
    ['loca', loca],
    ['maxp', maxp],
  ])
}
