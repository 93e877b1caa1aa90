import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoKey, issuedByOpenssl, plainPdf, sealedAt } from '#lib/testing/sealing'
import { startTimestampService } from '#lib/testing/timestamp-service'
import { sealPdf } from '../seal/seal'
import { sealKeyFromPem } from '../seal/seal-key'
import { verifyPdf } from './verify-pdf'

const facts = { reason: 'Arkivert integreringserklæring', place: 'Fjordvik', at: sealedAt }
const key = demoKey()
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const bytesOf = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts))
const text = (value: string) => Buffer.from(value, 'latin1')
const sealed = async (by = key, plain?: Uint8Array<ArrayBuffer>) =>
  bytesOf(await sealPdf(plain ?? (await plainPdf()), by, facts))

const flip = (bytes: Uint8Array<ArrayBuffer>, at: number, bits: number) => {
  const flipped = bytes.slice()
  flipped[at] = (flipped[at] ?? 0) ^ bits
  return flipped
}

/**
 * The seed is fixed because one flip in a stamp is no change: CMS has two names for RSA with SHA-256, one hex
 * digit apart. A seal's own algorithm is signed with it (RFC 6211).
 */
const everyFlipIsFound = async (file: Uint8Array<ArrayBuffer>, runs: number) =>
  fc.assert(
    fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), async (at, bits) => {
      const { ok, status } = await verifyPdf(flip(file, at, bits))
      expect({ ok, at, bits, seen: ['altered', 'damaged', 'appended'].includes(status) }).toEqual({
        ok: false,
        at,
        bits,
        seen: true,
      })
    }),
    { numRuns: runs, seed: 2027 },
  )

describe('a sealed file', () => {
  test('is unchanged, and says by whom, when and why', async () => {
    const file = await sealed()
    const answer = await verifyPdf(file)
    expect(answer).toMatchObject({ status: 'unchanged', ok: true, added: 0, fingerprint: sha256(file) })
    expect(answer.seals).toEqual([
      expect.objectContaining({
        state: 'holds',
        by: 'Fjordvik kommune',
        vouchedBy: null,
        keyFingerprint: sha256(key.certificates[0]),
        sealedAt: '2027-03-10T09:52:18Z',
        timestamp: null,
        inTime: true,
        reason: 'Arkivert integreringserklæring',
        place: 'Fjordvik',
        replacedBy: null,
      }),
    ])
  })

  test('by an issued RSA key names the issuer', async () => {
    const answer = await verifyPdf(await sealed(sealKeyFromPem(issuedByOpenssl().pem)))
    expect(answer).toMatchObject({ status: 'unchanged', seals: [{ vouchedBy: 'Testrot' }] })
  })

  test('with one byte flipped anywhere is not unchanged', async () => {
    await everyFlipIsFound(await sealed(), 600)
    await everyFlipIsFound(await sealed(sealKeyFromPem(issuedByOpenssl().pem)), 800)
  })

  test('with the lowest bit of any byte flipped is not unchanged', async () => {
    const file = await sealed()
    const passed: number[] = []
    for (let at = 0; at < file.length; at++) if ((await verifyPdf(flip(file, at, 1))).ok) passed.push(at)
    expect(passed).toEqual([])
  })

  test('cut short anywhere is not unchanged', async () => {
    const file = await sealed()
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), async (length) => {
        expect((await verifyPdf(file.slice(0, length))).ok).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  test('sealed outside the life of its certificate says so', async () => {
    const early = await sealPdf(await plainPdf(), key, { ...facts, at: new Date('2026-12-31T23:59:59Z') })
    expect((await verifyPdf(bytesOf(early))).seals[0]).toMatchObject({ state: 'holds', inTime: false })
  })
})

describe('after the seal', () => {
  test.each([
    ['one byte', ' '],
    ['an update', '\n9 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n'],
  ])('%s added is found and counted', async (_what, more) => {
    const answer = await verifyPdf(bytesOf(await sealed(), text(more)))
    expect(answer).toMatchObject({ status: 'appended', ok: false, added: more.length })
  })

  test('a second seal with the same key leaves the file unchanged', async () => {
    const first = await sealed()
    const answer = await verifyPdf(await sealed(key, first))
    expect(answer).toMatchObject({ status: 'unchanged', seals: [{ state: 'holds' }, { state: 'holds' }] })
    expect(answer.seals[0]?.fingerprint).toBe(sha256(first))
  })

  test('a second seal with another key is told, whatever name it bears', async () => {
    const answer = await verifyPdf(await sealed(demoKey('Fjordvik kommune'), await sealed()))
    expect(answer).toMatchObject({ status: 'resealed', ok: false })
  })

  test('a seal that names a successor makes the file replaced', async () => {
    const replaced = await sealPdf(await sealed(), key, { ...facts, replacedBy: 'Erklæring 2, 2027-05-01' })
    const answer = await verifyPdf(bytesOf(replaced))
    expect(answer).toMatchObject({ status: 'replaced', ok: true })
    expect(answer.seals[1]?.replacedBy).toBe('Erklæring 2, 2027-05-01')
  })

  test('a genuine signature moved onto other content does not hold', async () => {
    const genuine = Buffer.from(await sealed()).toString('latin1')
    const contents = /\/Contents<([0-9a-f]+)>/.exec(genuine)?.[1] ?? ''
    const forged = Buffer.from(await sealed(demoKey('En annen kommune med lengre navn'))).toString('latin1')
    const own = /\/Contents<([0-9a-f]+)>/.exec(forged)?.[1] ?? ''
    const moved = forged.replace(own, contents.padEnd(own.length, '0').slice(0, own.length))
    expect(await verifyPdf(bytesOf(text(moved)))).toMatchObject({ status: 'altered', ok: false })
  })
})

describe('a printed fingerprint', () => {
  test('of the file, of the key and of an earlier seal is recognised however it is spaced', async () => {
    const first = await sealed()
    const second = await sealed(key, first)
    const spaced = (sha256(second).toUpperCase().match(/.{4}/g) ?? []).join(' ')
    expect(await verifyPdf(second, spaced)).toMatchObject({ status: 'unchanged', printed: 'file' })
    expect(await verifyPdf(second, sha256(key.certificates[0]))).toMatchObject({ printed: 'key', ok: true })
    expect(await verifyPdf(second, sha256(first))).toMatchObject({ printed: 'earlier', ok: true })
  })

  test('of something else makes an honest seal the wrong file', async () => {
    expect(await verifyPdf(await sealed(), 'a'.repeat(64))).toMatchObject({ status: 'other', ok: false })
    expect(await verifyPdf(await sealed(), 'abc')).toMatchObject({ status: 'other', ok: false })
  })

  test('proves an unsealed file, but never an altered one', async () => {
    const plain = await plainPdf()
    const altered = bytesOf(await sealed(), text(' '))
    expect(await verifyPdf(plain, sha256(plain))).toMatchObject({ status: 'unchanged', printed: 'file' })
    expect(await verifyPdf(altered, sha256(altered))).toMatchObject({ status: 'appended', ok: false })
  })
})

describe('a time stamp', () => {
  let service: Awaited<ReturnType<typeof startTimestampService>>
  beforeAll(async () => {
    service = await startTimestampService()
  })
  afterAll(() => service.close())

  test('gives an independent time, and no flipped byte passes', async () => {
    const before = new Date(Date.now() - 1000).toISOString()
    const file = await sealed({ ...key, timestampUrl: service.url })
    const answer = await verifyPdf(file)
    const after = new Date(Date.now() + 1000).toISOString()
    expect(answer).toMatchObject({ status: 'unchanged', seals: [{ timestamp: { by: 'Testtidstjenesten' } }] })
    const at = answer.seals[0]?.timestamp?.at ?? ''
    expect(at > before && at < after).toBe(true)
    await everyFlipIsFound(file, 800)
  })

  test('that cannot be had stops the sealing', async () => {
    await expect(sealed({ ...key, timestampUrl: 'http://127.0.0.1:9' })).rejects.toThrow()
  })
})

describe('other files', () => {
  test('an unsealed PDF has no seal', async () => {
    expect(await verifyPdf(await plainPdf())).toMatchObject({ status: 'unsealed', ok: false, seals: [] })
  })

  test.each([
    ['nothing', ''],
    ['a picture', '\x89PNG\r\n'],
    ['half a PDF', '%PDF-1.7\n1 0 obj\n<<'],
    ['a packed file', 'PK\x03\x04'],
  ])('%s is no whole PDF', async (_what, content) => {
    expect(await verifyPdf(bytesOf(text(content)))).toMatchObject({ status: 'broken', ok: false })
  })

  test.each([
    ['a huge byte range', '/ByteRange [0 9999999999 9999999999 9999999999]'],
    ['a backward byte range', '/ByteRange [0 90 20 10]'],
    ['unending dictionaries', `1 0 obj ${'<<'.repeat(50_000)}/ByteRange [0 20 30 10]`],
    ['an unending string', `1 0 obj <</A(${'('.repeat(50_000)}/ByteRange [0 20 30 10]`],
    ['ten thousand byte ranges', '/ByteRange [0 1 2 3]'.repeat(10_000)],
    ['a million comments', `1 0 obj <<${'%\n'.repeat(1_000_000)}/ByteRange [0 20 30 10]>>`],
    ['metadata without end', `<x:xmpmeta${'<dc:title><rdf:li'.repeat(100_000)}</x:xmpmeta>`],
  ])('%s is answered within two seconds', async (_what, content) => {
    const started = performance.now()
    const answer = await verifyPdf(bytesOf(text(`%PDF-1.7\n${content}\n%%EOF\n`)))
    expect(answer.ok).toBe(false)
    expect(performance.now() - started).toBeLessThan(2000)
  })

  test('any bytes in place of the signature, and any bytes at all, are answered', async () => {
    const hole = (bytes: Uint8Array) => {
      const hex = Buffer.from(bytes).toString('hex')
      const head = `%PDF-1.7\n1 0 obj\n<</Type/Sig/ByteRange [0 000060 `
      const after = String(60 + hex.length + 2).padStart(6, '0')
      const body = `${head}${after} 000008]`.padEnd(60).concat(`<${hex}>`, '>>%%EOF\n')
      return bytesOf(text(body))
    }
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect((await verifyPdf(hole(bytes))).ok).toBe(false)
        expect((await verifyPdf(new Uint8Array(bytes))).ok).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})
