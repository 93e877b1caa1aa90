import { constants, deflateRawSync } from 'node:zlib'
import { makeStore } from '../store'

/** A stretch of a stream, one character a byte. `fixed`: it comes back in other documents. */
export type Piece = { text: string; fixed: boolean }

type Deflated = { data: Buffer; sum: number; length: number }

const ADLER_PRIME = 65_521
/** So many bytes can be summed before the sum must be reduced. */
const SUMMED_AT_ONCE = 3800

/** Adler-32 (RFC 1950 § 8.2). */
const sumOf = (bytes: Buffer): number => {
  let [low, high] = [1, 0]
  for (let from = 0; from < bytes.length; from += SUMMED_AT_ONCE) {
    const to = Math.min(from + SUMMED_AT_ONCE, bytes.length)
    for (let i = from; i < to; i++) {
      low += bytes[i] ?? 0
      high += low
    }
    low %= ADLER_PRIME
    high %= ADLER_PRIME
  }
  return high * 0x10000 + low
}

/** The sum of two stretches of bytes from the sums of each. */
const joinedSum = (first: number, second: number, secondLength: number): number => {
  const low = (first & 0xffff) + (second & 0xffff) + ADLER_PRIME - 1
  const rest = secondLength % ADLER_PRIME
  const high = rest * ((first & 0xffff) + ADLER_PRIME - 1) + (first >>> 16) + (second >>> 16)
  return (high % ADLER_PRIME) * 0x10000 + (low % ADLER_PRIME)
}

/** Ends on a whole byte, so that another piece can follow; may refer to what stands `before` it. */
const deflated = (text: string, before: string): Deflated => {
  const bytes = Buffer.from(text, 'latin1')
  const data = deflateRawSync(bytes, {
    level: constants.Z_BEST_COMPRESSION,
    memLevel: constants.Z_MAX_MEMLEVEL,
    finishFlush: constants.Z_SYNC_FLUSH,
    ...(before ? { dictionary: Buffer.from(before.slice(-REFERRED_TO), 'latin1') } : {}),
  })
  return { data, sum: sumOf(bytes), length: bytes.length }
}

/** How far back it pays to look for what has been said before. */
const REFERRED_TO = 6000

const kept = makeStore<Deflated>(300)

/** A shorter piece would lose more bytes by standing alone than it saves time. */
const WORTH_KEEPING = 4000

const joined = (pieces: readonly Piece[]): readonly Piece[] => {
  const all: Piece[] = []
  for (const { text, fixed } of pieces) {
    const last = all.at(-1)
    if (last && last.fixed === fixed) all[all.length - 1] = { text: last.text + text, fixed }
    else all.push({ text, fixed })
  }
  return all
}

const HEADER = Buffer.from([0x78, 0xda])
const LAST_BLOCK = Buffer.from([0x03, 0x00])

/** One compressed stream (RFC 1950) of several pieces. Fixed pieces are compressed once, and kept. */
export const deflateJoined = (pieces: readonly Piece[]): Uint8Array => {
  const long = joined(pieces).map(({ text, fixed }) => ({
    text,
    fixed: fixed && text.length > WORTH_KEEPING,
  }))
  let before = ''
  const parts = joined(long).map(({ text, fixed }) => {
    const part = fixed ? kept(text, () => deflated(text, '')) : deflated(text, before)
    before += text
    return part
  })
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(parts.reduce((all, part) => joinedSum(all, part.sum, part.length), 1))
  return Buffer.concat([HEADER, ...parts.map(({ data }) => data), LAST_BLOCK, sum])
}
