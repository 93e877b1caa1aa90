import { type Bytes, readDer } from './der'
import { type Dictionary, readDictionary } from './pdf-dictionary'

/** A seal as it stands in the file: all bytes up to `end` but the hole belong to it. */
export type FoundSeal = { hole: number; after: number; end: number; cms: Bytes; dictionary: Dictionary }

const MOST_SEALS = 32
const LARGEST_HOLE = 1_000_000
const DICTIONARY_WINDOW = 4096

/** One character a byte, so that positions in the text are positions in the file. */
export const latin1 = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  }
  return parts.join('')
}

/**
 * The signature in the hole. Web Crypto reads the signature itself, but only this keeps the rest of the hole
 * honest: hex in one case, then zeros.
 */
const readHole = (hex: string): Bytes => {
  if (hex.length % 2 === 1 || !(/^[0-9a-f]+$/.test(hex) || /^[0-9A-F]+$/.test(hex))) {
    throw new Error('The signature is not written in hex')
  }
  const bytes = new Uint8Array(hex.length / 2)
  for (let i = 0; i < bytes.length; i++) bytes[i] = Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16)
  const { whole } = readDer(bytes)
  if (bytes.subarray(whole.length).some((byte) => byte !== 0)) throw new Error('Something hides in the hole')
  return whole
}

const RANGE =
  /\/ByteRange[\0\t\n\f\r ]{0,8}\[[\0\t\n\f\r ]{0,8}0 (\d{1,10}) (\d{1,10}) (\d{1,10})[\0\t\n\f\r ]{0,64}\]/y

const readSeal = (source: string, at: number): FoundSeal => {
  RANGE.lastIndex = at
  const [, hole = 0, after = 0, length = 0] = (RANGE.exec(source) ?? []).map(Number)
  const end = after + length
  const framed = source[hole] === '<' && source[after - 1] === '>'
  if (!framed || hole >= after || after - hole > LARGEST_HOLE || end > source.length) {
    throw new Error('The byte range does not fit the file')
  }
  const start = source.lastIndexOf('obj', at) + 'obj'.length
  const window = source.slice(start, Math.max(after, at) + DICTIONARY_WINDOW)
  const opening = window.indexOf('<<')
  if (start < at - LARGEST_HOLE || opening < 0) throw new Error('The byte range is in no object')
  const dictionary = readDictionary(window, opening)
  return { hole, after, end, cms: readHole(source.slice(hole + 1, after - 1)), dictionary }
}

const TRACES = /\/ByteRange|\/ETSI\.CAdES\.detached|\/adbe\.pkcs7|\/SigFlags|\/FT ?\/Sig/

/** The seals of a file in the order in which they were set; `damaged` counts those that cannot be read. */
export const findSeals = (source: string): { seals: FoundSeal[]; damaged: number } => {
  const seals: FoundSeal[] = []
  let damaged = 0
  let at = source.indexOf('/ByteRange')
  for (let tries = 0; at >= 0 && tries < MOST_SEALS; tries++) {
    try {
      seals.push(readSeal(source, at))
    } catch {
      damaged++
    }
    at = source.indexOf('/ByteRange', at + 1)
  }
  if (at >= 0 || (seals.length === 0 && TRACES.test(source))) damaged++
  return { seals: seals.toSorted((a, b) => a.end - b.end), damaged }
}
