import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deflateJoined } from './joined-deflate'

const bytes = fc
  .array(fc.integer({ min: 0, max: 255 }), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes))
const piece = fc.record({
  text: fc.tuple(bytes, fc.integer({ min: 0, max: 400 })).map(([text, times]) => text.repeat(times)),
  fixed: fc.boolean(),
})

describe('one stream of several pieces', () => {
  test('reads as the pieces do, one after the other, the second time too', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const plain = pieces.map(({ text }) => text).join('')
        // zlib itself compares the sum at the end of the stream
        const read = () => inflateSync(deflateJoined(pieces)).toString('latin1')
        expect([read(), read()]).toEqual([plain, plain])
      }),
    )
  })

  test('a sum of more bytes than can be added at once is right', () => {
    const pieces = [true, false, true].map((fixed) => ({ text: '\xff'.repeat(100_000), fixed }))
    expect(inflateSync(deflateJoined(pieces)).length).toBe(300_000)
  })
})
