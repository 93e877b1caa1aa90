/** Bytes with a buffer of their own kind, as Web Crypto wants them. */
export type Bytes = Uint8Array<ArrayBuffer>

/** One element of DER (X.690): its tag, its content, and the whole element with its head. */
export type Der = { tag: number; content: Bytes; whole: Bytes }

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octets: 0x04,
  none: 0x05,
  oid: 0x06,
  utf8: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const

const malformed = (what: string): never => {
  throw new Error(`Malformed DER: ${what}`)
}

/** Lengths must be definite and written in the fewest octets, so that one value has one encoding. */
const lengthAt = (bytes: Uint8Array, at: number): { length: number; size: number } => {
  const first = bytes[at] ?? malformed('cut short')
  if (first < 0x80) return { length: first, size: 1 }
  const count = first & 0x7f
  if (count === 0 || count > 4) malformed('length')
  let length = 0
  for (let i = 1; i <= count; i++) length = length * 256 + (bytes[at + i] ?? malformed('cut short'))
  const fewest = length < 0x80 ? 0 : Math.ceil(Math.log2(length + 1) / 8)
  if (count !== fewest) malformed('length')
  return { length, size: 1 + count }
}

/** The element that starts at `at`. Throws when it is malformed or runs past the end. */
export const readDer = (bytes: Bytes, at = 0): Der => {
  const tag = bytes[at] ?? malformed('cut short')
  if ((tag & 0x1f) === 0x1f) malformed('tag')
  const { length, size } = lengthAt(bytes, at + 1)
  const from = at + 1 + size
  if (from + length > bytes.length) malformed('cut short')
  return { tag, content: bytes.subarray(from, from + length), whole: bytes.subarray(at, from + length) }
}

/** The elements one level inside. Throws when they do not fill the content exactly. */
export const childrenOf = (der: Der): Der[] => {
  const children: Der[] = []
  for (let at = 0; at < der.content.length; ) {
    const child = readDer(der.content, at)
    children.push(child)
    at += child.whole.length
  }
  return children
}

/** Throws unless there is such an element with that tag. */
export const expectTag = (der: Der | undefined, tag: number): Der =>
  der?.tag === tag ? der : malformed(`expected tag ${tag}`)

/** The elements inside a SEQUENCE. */
export const sequenceOf = (der: Der | undefined): Der[] => childrenOf(expectTag(der, TAG.sequence))

/** An object identifier in dotted form. */
export const oidOf = (der: Der | undefined): string => {
  const [first = 0, ...rest] = expectTag(der, TAG.oid).content
  const arcs: number[] = [Math.min(2, Math.floor(first / 40))]
  arcs.push(first - 40 * (arcs[0] ?? 0))
  let arc = 0
  for (const byte of rest) {
    arc = arc * 128 + (byte & 0x7f)
    if (byte < 0x80) {
      arcs.push(arc)
      arc = 0
    }
  }
  return arcs.join('.')
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i])

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
