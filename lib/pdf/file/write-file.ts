import {
  type PDFContext,
  PDFHexString,
  type PDFObject,
  type PDFRef,
  PDFStream,
} from 'pdf-lib/cjs/core/index.js'
import { compress, sha256 } from './objects'

/** Objects in one compressed bundle. */
const BUNDLE = 250
const HEADER = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')

type Entry = { kind: 'offset'; offset: number } | { kind: 'bundled'; bundle: number; index: number }

const objectBytes = (number: number, body: Uint8Array) =>
  Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')])

const bytesOf = (object: PDFObject): Uint8Array => {
  const bytes = new Uint8Array(object.sizeInBytes())
  object.copyBytesInto(bytes, 0)
  return bytes
}

const knownSpellings = new WeakMap<PDFObject, string>()
const spellingOf = (object: PDFObject): string => {
  const spelling = knownSpellings.get(object) ?? object.toString().replace(/\n/g, '')
  knownSpellings.set(object, spelling)
  return spelling
}

type Spelled = readonly [PDFRef, string]

const bundleBytes = (objects: readonly Spelled[]): Buffer => {
  let offset = 0
  const heads: string[] = []
  const bodies = objects.map(([ref, spelling]) => {
    heads.push(`${ref.objectNumber} ${offset}`)
    offset += spelling.length + 1
    return `${spelling}\n`
  })
  const head = `${heads.join(' ')}\n`
  const data = compress(Buffer.from(head + bodies.join(''), 'latin1'), true)
  const entries = `/N ${objects.length}/First ${head.length}/Length ${data.length}`
  return Buffer.concat([
    Buffer.from(`<</Type/ObjStm${entries}/Filter/FlateDecode>>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ])
}

const ROW = 5

/** Rows of kind, place and index, each as its difference from the row above (PNG's filter Up). */
const crossReferences = (entries: ReadonlyMap<number, Entry>, size: number): Buffer => {
  const rows = Buffer.alloc(size * ROW)
  for (const [number, entry] of entries) {
    const at = number * ROW
    const placed = entry.kind === 'offset'
    rows[at] = placed ? 1 : 2
    rows.writeUIntBE(placed ? entry.offset : entry.bundle, at + 1, 3)
    rows[at + 4] = placed ? 0 : entry.index
  }
  const differences = Buffer.alloc(size * (ROW + 1))
  for (let row = 0; row < size; row++) {
    const to = row * (ROW + 1)
    differences[to] = 2
    for (let k = 0; k < ROW; k++) {
      const at = row * ROW + k
      differences[to + 1 + k] = (rows[at] ?? 0) - (rows[at - ROW] ?? 0)
    }
  }
  return differences
}

const inBundles = (objects: readonly Spelled[]) => {
  const bundles: Spelled[][] = []
  for (let i = 0; i < objects.length; i += BUNDLE) bundles.push(objects.slice(i, i + BUNDLE))
  return bundles
}

/**
 * Writes the file with its objects in compressed bundles (PDF 1.7 § 7.5.7) and a cross-reference stream.
 * `spelled` are objects that the context does not hold. The file's identity follows from its content.
 */
export const writeFile = (
  context: PDFContext,
  spelled: ReadonlyMap<PDFRef, string>,
  roots: { catalog: PDFRef; info: PDFRef },
): Uint8Array => {
  const plain: Spelled[] = [...spelled]
  const entries = new Map<number, Entry>()
  const parts: Buffer[] = [HEADER]
  let offset = HEADER.length

  const add = (number: number, body: Uint8Array) => {
    const bytes = objectBytes(number, body)
    entries.set(number, { kind: 'offset', offset })
    parts.push(bytes)
    offset += bytes.length
  }

  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream) add(ref.objectNumber, bytesOf(object))
    else plain.push([ref, spellingOf(object)])
  }
  for (const bundle of inBundles(plain)) {
    const number = context.nextRef().objectNumber
    bundle.forEach(([ref], index) => {
      entries.set(ref.objectNumber, { kind: 'bundled', bundle: number, index })
    })
    add(number, bundleBytes(bundle))
  }

  const number = context.nextRef().objectNumber
  entries.set(number, { kind: 'offset', offset })
  const table = compress(crossReferences(entries, number + 1))
  const id = PDFHexString.of(sha256(...parts).slice(0, 32)).toString()
  const trailer = `/Root ${roots.catalog}/Info ${roots.info}/ID[${id}${id}]/Size ${number + 1}`
  const filter = `/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ${ROW}>>`
  const head = `${number} 0 obj\n<</Type/XRef/W[1 3 1]${trailer}/Length ${table.length}${filter}>>\nstream\n`
  const tail = `\nendstream\nendobj\nstartxref\n${offset}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(head), table, Buffer.from(tail)])
}
