import type { Face } from './face'

/** Each glyph once, and after them the parts that they are composed of. */
const withParts = (face: Face, glyphs: readonly number[]): ReadonlySet<number> => {
  const found = new Set(glyphs)
  found.delete(0) // .notdef is never drawn
  for (const glyph of found) for (const part of face.outlines.partsOf(glyph)) found.add(part.glyph)
  return found
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

const metricsTable = (widths: readonly number[], left: number) => {
  const table = Buffer.alloc(widths.length * 4)
  widths.forEach((width, i) => {
    table.writeUInt16BE(width, i * 4)
    table.writeInt16BE(left, i * 4 + 2)
  })
  return table
}

type Box = readonly [number, number, number, number]

const boxAround = (faces: readonly Face[]): Box => {
  const boxes = faces.map(({ bbox }) => bbox)
  const [least, most] = [Math.min, Math.max].map(
    (pick) => (side: number) => pick(...boxes.map((box) => box[side] ?? 0)),
  )
  return [least?.(0) ?? 0, least?.(1) ?? 0, most?.(2) ?? 0, most?.(3) ?? 0]
}

const writeBox = (table: Buffer, box: Box, at: number) =>
  box.forEach((value, i) => {
    table.writeInt16BE(value, at + 2 * i)
  })

/**
 * Every glyph states the same box, one that holds them all: it takes no room in a compressed file. A left side
 * bearing equal to the box's left edge keeps the outline where it is.
 */
const shapeOf = ({ outlines }: Face, glyph: number, numbers: ReadonlyMap<number, number>, box: Box) => {
  const shape = Buffer.from(outlines.bytesOf(glyph))
  if (shape.length === 0) return shape
  writeBox(shape, box, 2)
  for (const part of outlines.partsOf(glyph)) {
    shape.writeUInt16BE(numbers.get(part.glyph) ?? 0, part.offset)
  }
  return paddedTo(2, shape)
}

const headTable = ({ outlines }: Face, box: Box, long: boolean): Buffer => {
  const head = copyOf(outlines.head)
  head.fill(0, 8, 12) // a sum over the whole file it was cut from
  head.fill(0, 20, 36) // when that file was made
  writeBox(head, box, 36)
  head.writeInt16BE(long ? 1 : 0, 50)
  return head
}

/** Of which glyphs a program is made: for each face, those that are drawn in it. */
export type Selection = readonly { face: Face; glyphs: readonly number[] }[]

/** `numbers` has, for each face of the selection, the place of its glyphs in the program. */
export type Subset = { program: Buffer; numbers: readonly ReadonlyMap<number, number>[] }

/**
 * One program with the chosen glyphs of several faces, which share their units: the weights of a letter have so
 * much in common that together they take a tenth less room. Number 0 is .notdef, which is never drawn.
 */
export const subsetFaces = (selection: Selection): Subset => {
  const [first] = selection
  if (!first) throw new Error('En skrift uten tegn')
  let count = 1
  const orders = selection.map(({ face, glyphs }) => [...withParts(face, glyphs)])
  const numbers = orders.map((order) => new Map(order.map((glyph) => [glyph, count++])))
  const box = boxAround(selection.map(({ face }) => face))
  const none: ReadonlyMap<number, number> = new Map()
  const inked = selection.flatMap(({ face }, i) =>
    (orders[i] ?? []).map((glyph) => shapeOf(face, glyph, numbers[i] ?? none, box)),
  )
  const widths = selection.flatMap(({ face }, i) => (orders[i] ?? []).map(face.widthOf))

  const shapes = [Buffer.alloc(0), ...inked]
  const { loca, long } = locations(shapes)
  const hhea = copyOf(first.face.outlines.hhea)
  hhea.writeUInt16BE(count, 34)
  const maxp = copyOf(first.face.outlines.maxp)
  selection.forEach(({ face }) => {
    for (let at = 6; at < 32; at += 2) {
      maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(at), face.outlines.maxp.getUint16(at)), at)
    }
  })
  maxp.writeUInt16BE(count, 4)
  maxp.fill(0, 16, 28) // no glyph carries instructions any more

  const program = assemble([
    ['glyf', Buffer.concat(shapes)],
    ['head', headTable(first.face, box, long)],
    ['hhea', hhea],
    ['hmtx', metricsTable([first.face.widthOf(0), ...widths], box[0])],
    ['loca', loca],
    ['maxp', maxp],
  ])
  return { program, numbers }
}
