import {
  type PDFContext,
  PDFHexString,
  type PDFObject,
  type PDFRef,
  PDFStream,
} from 'pdf-lib/cjs/core/index.js'
import { compressText, sha256 } from './objects'

/** Objects in one compressed bundle. */
const BUNDLE = 150
const HEADER = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')

type Entry = { kind: 'offset'; offset: number } | { kind: 'bundled'; bundle: number; index: number }

const objectBytes = (number: number, body: Uint8Array) =>
  Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')])

const bytesOf = (object: PDFObject): Uint8Array => {
  const bytes = new Uint8Array(object.sizeInBytes())
  object.copyBytesInto(bytes, 0)
  return bytes
}

const bundleBytes = (objects: readonly [PDFRef, PDFObject][], keep: boolean): Buffer => {
  let offset = 0
  const heads: string[] = []
  const bodies = objects.map(([ref, object]) => {
    heads.push(`${ref.objectNumber} ${offset}`)
    const body = `${object.toString()}\n`
    offset += body.length
    return body
  })
  const head = `${heads.join(' ')}\n`
  const data = compressText(head + bodies.join(''), keep)
  const entries = `/N ${objects.length}/First ${head.length}/Length ${data.length}`
  return Buffer.concat([
    Buffer.from(`<</Type/ObjStm${entries}/Filter/FlateDecode>>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ])
}

const crossReferences = (entries: ReadonlyMap<number, Entry>, size: number): string => {
  const table = Buffer.alloc(size * 6)
  table.writeUInt16BE(65_535, 4)
  for (const [number, entry] of entries) {
    const at = number * 6
    table.writeUInt8(entry.kind === 'offset' ? 1 : 2, at)
    table.writeUIntBE(entry.kind === 'offset' ? entry.offset : entry.bundle, at + 1, 3)
    table.writeUInt16BE(entry.kind === 'offset' ? 0 : entry.index, at + 4)
  }
  return table.toString('latin1')
}

const inBundles = (objects: readonly [PDFRef, PDFObject][]) => {
  const bundles: [PDFRef, PDFObject][][] = []
  for (let i = 0; i < objects.length; i += BUNDLE) bundles.push(objects.slice(i, i + BUNDLE))
  return bundles
}

/**
 * Writes the file with its objects in compressed bundles (PDF 1.7 § 7.5.7) and a cross-reference stream. The
 * objects in `kept` say the same in every document of the kind. The file's identity follows from its content.
 */
export const writeFile = (
  context: PDFContext,
  roots: { catalog: PDFRef; info: PDFRef },
  kept: ReadonlySet<PDFRef>,
): Uint8Array => {
  const objects = context.enumerateIndirectObjects()
  const streams = objects.filter(([, object]) => object instanceof PDFStream)
  const plain = objects.filter(([, object]) => !(object instanceof PDFStream))
  const entries = new Map<number, Entry>()
  const parts: Buffer[] = [HEADER]
  let offset = HEADER.length

  const add = (number: number, body: Uint8Array) => {
    const bytes = objectBytes(number, body)
    entries.set(number, { kind: 'offset', offset })
    parts.push(bytes)
    offset += bytes.length
  }

  for (const [ref, object] of streams) add(ref.objectNumber, bytesOf(object))
  for (const keep of [true, false]) {
    for (const bundle of inBundles(plain.filter(([ref]) => kept.has(ref) === keep))) {
      const number = context.nextRef().objectNumber
      bundle.forEach(([ref], index) => {
        entries.set(ref.objectNumber, { kind: 'bundled', bundle: number, index })
      })
      add(number, bundleBytes(bundle, keep))
    }
  }

  const number = context.nextRef().objectNumber
  entries.set(number, { kind: 'offset', offset })
  const table = compressText(crossReferences(entries, number + 1), false)
  const id = PDFHexString.of(sha256(...parts).slice(0, 32)).toString()
  const trailer = `/Root ${roots.catalog}/Info ${roots.info}/ID[${id}${id}]/Size ${number + 1}`
  const head = `${number} 0 obj\n<</Type/XRef/W[1 3 2]${trailer}/Length ${table.length}/Filter/FlateDecode>>\nstream\n`
  const tail = `\nendstream\nendobj\nstartxref\n${offset}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(head), table, Buffer.from(tail)])
}
