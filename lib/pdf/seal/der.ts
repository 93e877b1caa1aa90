import { type Bytes, TAG } from '../verify/der'

/** Joins pieces to one array. */
export const concat = (parts: readonly Uint8Array[]): Bytes => {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

const lengthOctets = (length: number): number[] => {
  if (length < 0x80) return [length]
  const octets: number[] = []
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256)
  return [0x80 | octets.length, ...octets]
}

/** One DER element with any tag. */
export const element = (tag: number, ...content: Uint8Array[]): Bytes => {
  const body = concat(content)
  return concat([Uint8Array.of(tag, ...lengthOctets(body.length)), body])
}

export const sequence = (...items: Uint8Array[]): Bytes => element(TAG.sequence, ...items)

/** DER wants the members of a SET in the order of their encodings. */
export const set = (...items: Uint8Array[]): Bytes => element(TAG.set, ...items.toSorted(Buffer.compare))

export const octets = (bytes: Uint8Array): Bytes => element(TAG.octets, bytes)
export const none = (): Bytes => element(TAG.none)
export const boolean = (value: boolean): Bytes => element(TAG.boolean, Uint8Array.of(value ? 0xff : 0))
export const utf8 = (text: string): Bytes => element(TAG.utf8, new TextEncoder().encode(text))
export const bitString = (bytes: Uint8Array): Bytes => element(TAG.bitString, Uint8Array.of(0), bytes)

/** A context tag around whole elements, `[n] EXPLICIT`. */
export const explicit = (n: number, ...content: Uint8Array[]): Bytes => element(0xa0 | n, ...content)

/** A non-negative integer from its big-endian octets. */
export const integer = (value: number | Uint8Array): Bytes => {
  const bytes = typeof value === 'number' ? Uint8Array.of(value) : value
  const start = bytes.findIndex((byte) => byte !== 0)
  const trimmed = start < 0 ? Uint8Array.of(0) : bytes.subarray(start)
  return element(TAG.integer, Uint8Array.of(...((trimmed[0] ?? 0) > 0x7f ? [0] : [])), trimmed)
}

const base128 = (arc: number): number[] => {
  const digits = [arc % 128]
  for (let rest = Math.floor(arc / 128); rest > 0; rest = Math.floor(rest / 128)) {
    digits.unshift(0x80 | (rest % 128))
  }
  return digits
}

export const oid = (dotted: string): Bytes => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return element(TAG.oid, Uint8Array.of(40 * first + second, ...rest.flatMap(base128)))
}

/** X.509 writes years before 2050 with two digits (RFC 5280, 4.1.2.5). */
export const time = (at: Date): Bytes => {
  const digits = at.toISOString().replace(/\.\d+/, '').replace(/[-:T]/g, '')
  const short = at.getUTCFullYear() < 2050
  return element(short ? TAG.utcTime : TAG.generalizedTime, Buffer.from(short ? digits.slice(2) : digits))
}
