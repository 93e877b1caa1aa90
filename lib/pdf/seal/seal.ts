import { PDFArray, PDFDocument, PDFHexString, PDFRef } from 'pdf-lib'
import { readCertificate } from '../verify/certificate'
import type { Bytes } from '../verify/der'
import { sha256, signCms } from './cms'
import type { SealKey } from './seal-key'
import { addSignatureField } from './signature-field'
import { timestampService } from './timestamp'
import { appendUpdate, readTail } from './update'

export type SealFacts = {
  /** Why the file is sealed, for example `Arkivert integreringserklæring`. */
  reason: string
  place?: string
  at: Date
  /** What has taken this document's place; the verifier then answers that it is replaced. */
  replacedBy?: string
}

const EMPTY_RANGE = `/ByteRange [0 ${['', '', ''].map(() => '0'.repeat(10)).join(' ')}]`
/** ECDSA signatures vary by a few octets. */
const SLACK = 8
/** Room for a time stamp with its certificates; grown when a service answers with more. */
const STAMP_ROOM = 6144

const text = (value: string): string => PDFHexString.fromText(value).toString()

const pdfDate = (at: Date): string => `(D:${at.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z)`

const signatureDictionary = (sealer: string, { reason, place, at, replacedBy }: SealFacts, room: number) =>
  [
    '<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached',
    `/M${pdfDate(at)}/Name${text(sealer)}/Reason${text(reason)}`,
    place ? `/Location${text(place)}` : '',
    replacedBy ? `/FotfesteReplacedBy${text(replacedBy)}` : '',
    `${EMPTY_RANGE}/Contents<${'0'.repeat(2 * room)}>>>`,
  ].join('')

/** The file with a signature field and an empty place for the signature. */
const prepare = async (bytes: Uint8Array, sealer: string, facts: SealFacts, room: number) => {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false })
  const { context } = doc
  const tail = readTail(bytes)
  // The reader forgets the numbers of object streams that it unpacked: never reuse them.
  context.largestObjectNumber = Math.max(context.largestObjectNumber, tail.size - 1)
  const signature = context.nextRef()
  const changes = addSignatureField(doc, signature, `Elektronisk segl fra ${sealer}`)
  const objects = [...changes].map(([ref, object]) => ({
    number: ref.objectNumber,
    generation: ref.generationNumber,
    body: object.toString(),
  }))
  const body = signatureDictionary(sealer, facts, room)
  objects.push({ number: signature.objectNumber, generation: 0, body })
  return appendUpdate(bytes, tail, objects, trailerOf(context.trailerInfo, bytes))
}

/** The first half of the file's identifier stays, the second names this revision (ISO 32000-1, 14.4). */
const trailerOf = ({ Root, Info, ID }: PDFDocument['context']['trailerInfo'], bytes: Uint8Array): string => {
  const first = ID instanceof PDFArray ? ID.get(0).toString() : ''
  const revision = `<${Buffer.from(sha256(bytes)).toString('hex').slice(0, 32)}>`
  const info = Info instanceof PDFRef ? `/Info ${Info}` : ''
  return `/Root ${Root}${info}/ID[${first || revision} ${revision}]`
}

/** Writes the byte range, signs everything outside the hole, and fills the hole. Null when it is too small. */
const fill = async (prepared: Bytes, from: number, key: SealKey): Promise<Bytes | null> => {
  const file = Buffer.from(prepared)
  const rangeAt = file.indexOf(EMPTY_RANGE, from, 'latin1')
  const hole = file.indexOf('<', rangeAt, 'latin1')
  const after = file.indexOf('>', hole, 'latin1') + 1
  const range = `/ByteRange [0 ${hole} ${after} ${file.length - after}]`
  file.write(range.padEnd(EMPTY_RANGE.length), rangeAt, 'latin1')
  const digest = sha256(file.subarray(0, hole), file.subarray(after))
  const stamp = key.timestampUrl ? timestampService(key.timestampUrl) : undefined
  const signature = Buffer.from(await signCms(digest, key, stamp)).toString('hex')
  if (signature.length > after - hole - 2) return null
  file.write(signature, hole + 1, 'latin1')
  return new Uint8Array(file)
}

/**
 * Seals a finished PDF of ours in the form PAdES-B-B (ETSI EN 319 142-1) as an incremental update: the bytes
 * before stay as they are, so an earlier seal remains valid. Throws when the time stamp service fails.
 */
export const sealPdf = async (bytes: Uint8Array, key: SealKey, facts: SealFacts): Promise<Uint8Array> => {
  const sealer = readCertificate(key.certificates[0]).name
  const size = (await signCms(sha256(), key)).length
  let room = size + SLACK + (key.timestampUrl ? STAMP_ROOM : 0)
  for (let tries = 0; tries < 3; tries++) {
    const sealed = await fill(await prepare(bytes, sealer, facts, room), bytes.length, key)
    if (sealed) return sealed
    room *= 2
  }
  throw new Error('The signature is too large for the file')
}
