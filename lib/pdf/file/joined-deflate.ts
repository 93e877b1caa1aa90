import { constants, deflateRawSync } from 'node:zlib'
import { makeStore } from '../store'

/** A piece of a stream; `fixed` ones come back in other documents. */
export type Piece = { operators: string; fixed: boolean }

const WINDOW = 32_768
/** What varies is filled up to such a length, so that what follows it stands at the same distance each time. */
const STEP = 512

const kept = makeStore<Buffer>(400)

const deflate = (text: string, before: string): Buffer =>
  deflateRawSync(Buffer.from(text, 'latin1'), {
    level: constants.Z_BEST_COMPRESSION,
    memLevel: constants.Z_MAX_MEMLEVEL,
    finishFlush: constants.Z_SYNC_FLUSH,
    ...(before ? { dictionary: Buffer.from(before.slice(-WINDOW), 'latin1') } : {}),
  })

/** The checksum that ends a zlib stream (RFC 1950, 8.2). */
const adler32 = (data: Buffer): number => {
  let [low, high] = [1, 0]
  for (let at = 0; at < data.length; ) {
    // So many sums fit before the remainder must be taken
    const end = Math.min(at + 3800, data.length)
    for (; at < end; at++) {
      low += data[at] ?? 0
      high += low
    }
    low %= 65_521
    high %= 65_521
  }
  return high * 65_536 + low
}

const filled = (text: string) => text.padEnd(Math.ceil(text.length / STEP) * STEP - 1, ' ').concat('\n')

const ZLIB_HEADER = Buffer.from([0x78, 0xda])
const LAST_BLOCK = Buffer.from([0x03, 0x00])

/** A shorter piece costs more by standing alone than it saves by being kept. */
const WORTH_KEEPING = 1500

const joinedShort = (pieces: readonly Piece[]): readonly Piece[] => {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const fixed = piece.fixed && piece.operators.length >= WORTH_KEEPING
    const last = joined.at(-1)
    if (last?.fixed === fixed) last.operators += piece.operators
    else joined.push({ operators: piece.operators, fixed })
  }
  return joined
}

/**
 * One zlib stream of all pieces. A fixed piece is compressed once for each place it stands in: it leans on the
 * fixed pieces before it, and passes over what varies between them.
 */
export const deflateJoined = (pieces: readonly Piece[]): Buffer => {
  const parts: Buffer[] = [ZLIB_HEADER]
  let text = ''
  let fixedText = ''
  const joined = joinedShort(pieces)
  joined.forEach(({ operators, fixed }, i) => {
    const last = i === joined.length - 1
    const own = fixed || last ? operators : filled(operators)
    const before = fixedText
    parts.push(fixed ? kept(`${before}\n${own}`, () => deflate(own, before)) : deflate(own, text))
    text += own
    fixedText += fixed ? own : '\0'.repeat(own.length)
  })
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(adler32(Buffer.from(text, 'latin1')))
  return Buffer.concat([...parts, LAST_BLOCK, sum])
}
