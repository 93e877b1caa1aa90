import { describe, expect, test } from 'vitest'
import { sealPdf } from '#lib/pdf/seal/seal'
import { demoKey, plainPdf, sealedAt } from '#lib/testing/sealing'
import { explainFile } from './explain.view'

const key = demoKey()
const facts = { reason: 'Arkivert integreringserklæring', place: 'Fjordvik', at: sealedAt }
const sealed = async () => new Uint8Array(await sealPdf(await plainPdf(), key, facts))

describe('the answer in words', () => {
  test('says when in Norwegian time, in both written forms', async () => {
    const { headline, sentence, tone } = await explainFile(await sealed())
    expect(tone).toBe('good')
    expect(headline).toEqual({ nb: 'Uendret siden signering', nn: 'Uendra sidan signering' })
    expect(sentence.nb).toBe('Filen er den samme som ble forseglet onsdag 10. mars 2027 kl. 10.52.')
    expect(sentence.nn).toBe('Fila er den same som vart forsegla onsdag 10. mars 2027 kl. 10.52.')
  })

  test('names what was added, and tells nothing that the file claims', async () => {
    const longer = new Uint8Array([...(await sealed()), 10, 10])
    const { ok, sentence, facts: told, checks } = await explainFile(longer)
    expect(ok).toBe(false)
    expect(sentence.nb).toContain('2 byte er lagt til etter forseglingen')
    expect(told).toEqual([])
    expect(checks.filter(({ result }) => result === 'bad').map(({ id }) => id)).toEqual(['afterwards'])
  })

  test('does not vouch for a name that nobody vouches for, until the printed key is compared', async () => {
    const file = await sealed()
    const sender = async (printed?: string) =>
      (await explainFile(file, printed)).checks.find(({ id }) => id === 'sender')?.result
    const { keyFingerprint = '' } = (await explainFile(file)).answer.seals[0] ?? {}
    expect([await sender(), await sender(keyFingerprint), await sender('0'.repeat(64))]).toEqual([
      'unknown',
      'good',
      'bad',
    ])
  })

  test('has words for a file without a seal', async () => {
    const { headline, sentence, checks } = await explainFile(await plainPdf())
    expect([headline.nb, sentence.nb]).toEqual(['Ukjent', 'Filen har ingen forsegling fra en kommune.'])
    expect(checks).toEqual([])
  })
})
