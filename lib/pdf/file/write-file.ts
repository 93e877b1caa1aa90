import {
  type PDFContext,
  PDFHexString,
  type PDFObject,
  type PDFRef,
  PDFStream,
} from 'pdf-lib/cjs/core/index.js'
import { makeStore } from '../store'
import { compress, sha256 } from './objects'
import type { Spelled, SpelledTree } from './structure-tree'

/** Objects in one compressed bundle. */
const BUNDLE = 250
const HEADER = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')

type Entry = { kind: 'offset'; offset: number } | { kind: 'bundled'; bundle: number; index: number }

const objectBytes = (number: number, body: Uint8Array) =>
  Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')])

const knownSpellings = new WeakMap<PDFObject, string>()
const spellingOf = (object: PDFObject): string => {
  const spelling = knownSpellings.get(object) ?? object.toString().replace(/\n/g, '')
  knownSpellings.set(object, spelling)
  return spelling
}

/** Bundles that came back in the latest documents. */
const kept = makeStore<Uint8Array>(100)

const bundleBytes = (objects: readonly Spelled[], shared: boolean): Buffer => {
  let offset = 0
  const heads: string[] = []
  const bodies = objects.map(([ref, spelling]) => {
    heads.push(`${ref.objectNumber} ${offset}`)
    offset += spelling.length + 1
    return `${spelling}\n`
  })
  const head = `${heads.join(' ')}\n`
  const plain = head + bodies.join('')
  const pack = () => compress(Buffer.from(plain, 'latin1'), true)
  const data = shared ? kept(plain, pack) : pack()
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
  const ordered = objects.toSorted(([a], [b]) => a.objectNumber - b.objectNumber)
  const bundles: Spelled[][] = []
  for (let i = 0; i < ordered.length; i += BUNDLE) bundles.push(ordered.slice(i, i + BUNDLE))
  return bundles
}

const bytesOf = (stream: PDFStream): Buffer => {
  const dictionary = stream.dict.toString().replace(/\n/g, '')
  const data = stream.getContents()
  return Buffer.concat([Buffer.from(`${dictionary}stream\n`), data, Buffer.from('\nendstream')])
}

const keptStreams = new WeakMap<PDFStream, Buffer>()
const keptStreamBytes = (number: number, stream: PDFStream): Buffer => {
  const bytes = keptStreams.get(stream) ?? objectBytes(number, bytesOf(stream))
  keptStreams.set(stream, bytes)
  return bytes
}

/**
 * Writes the file with its objects in compressed bundles (PDF 1.7 § 7.5.7) and a cross-reference stream.
 * `spelled` are objects that the context does not hold; objects up to number `shared` are in other files too,
 * in the same place. The file's identity follows from its content.
 */
export const writeFile = (
  context: PDFContext,
  spelled: SpelledTree,
  { catalog, info, shared }: { catalog: PDFRef; info: PDFRef; shared: number },
): Uint8Array => {
  const plain = { shared: [...spelled.shared], own: [...spelled.own] }
  const entries = new Map<number, Entry>()
  const parts: Buffer[] = [HEADER]
  let offset = HEADER.length

  const add = (number: number, bytes: Buffer) => {
    entries.set(number, { kind: 'offset', offset })
    parts.push(bytes)
    offset += bytes.length
  }

  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const number = ref.objectNumber
    const isShared = number <= shared
    if (!(object instanceof PDFStream)) plain[isShared ? 'shared' : 'own'].push([ref, spellingOf(object)])
    else add(number, isShared ? keptStreamBytes(number, object) : objectBytes(number, bytesOf(object)))
  }
  const addBundles = (objects: readonly Spelled[], isShared: boolean) => {
    for (const bundle of inBundles(objects)) {
      const number = context.nextRef().objectNumber
      bundle.forEach(([ref], index) => {
        entries.set(ref.objectNumber, { kind: 'bundled', bundle: number, index })
      })
      add(number, objectBytes(number, bundleBytes(bundle, isShared)))
    }
  }
  addBundles(plain.shared, true)
  addBundles(plain.own, false)

  const number = context.nextRef().objectNumber
  entries.set(number, { kind: 'offset', offset })
  const table = compress(crossReferences(entries, number + 1))
  const id = PDFHexString.of(sha256(...parts).slice(0, 32)).toString()
  const trailer = `/Root ${catalog}/Info ${info}/ID[${id}${id}]/Size ${number + 1}`
  const filter = `/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ${ROW}>>`
  const head = `${number} 0 obj\n<</Type/XRef/W[1 3 1]${trailer}/Length ${table.length}${filter}>>\nstream\n`
  const tail = `\nendstream\nendobj\nstartxref\n${offset}\n%%EOF\n`
  return Buffer.concat([...parts, Buffer.from(head), table, Buffer.from(tail)])
}
