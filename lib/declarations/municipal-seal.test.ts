import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sealPdf } from '#lib/pdf/seal/seal'
import { verifyPdf } from '#lib/pdf/verify/verify-pdf'
import { openDatabase } from '#lib/testing/database'
import { issuedByOpenssl, plainPdf, sealedAt } from '#lib/testing/sealing'
import { startTimestampService } from '#lib/testing/timestamp-service'
import { municipalSeal } from './municipal-seal'

await openDatabase()
const directory = mkdtempSync(join(tmpdir(), 'seal-'))
const service = await startTimestampService()
Object.assign(process.env, {
  SEAL_DIRECTORY: directory,
  SEAL_PASSWORD: 'hemmelig æøå',
  SEAL_TIMESTAMP_URL: service.url,
})
const openssl = issuedByOpenssl()
afterAll(() => service.close())

const sealedBy = async (municipalityId: string) => {
  const key = municipalSeal(municipalityId, 'Fjordvik')
  if (!key) throw new Error('no seal')
  const facts = { reason: 'Test', place: 'Fjordvik', at: sealedAt }
  const { seals } = await verifyPdf(Uint8Array.from(await sealPdf(await plainPdf(), key, facts)))
  return seals[0]
}

test('a P12 file with a password seals, and the service that is named stamps the time', async () => {
  writeFileSync(join(directory, '9901.p12'), openssl.modernP12)
  const seal = await sealedBy('9901')
  expect(seal).toMatchObject({ state: 'holds', by: 'Fjordvik kommune', vouchedBy: 'Testrot' })
  expect(seal?.timestamp?.by).toContain('Testtidstjenesten')
})

test('a PEM file seals too', async () => {
  writeFileSync(join(directory, '9902.pem'), openssl.pem)
  expect(await sealedBy('9902')).toMatchObject({
    state: 'holds',
    by: 'Fjordvik kommune',
    vouchedBy: 'Testrot',
  })
})

test('a demonstration makes a seal of its own, once', async () => {
  expect(await sealedBy('9903')).toMatchObject({ by: expect.stringContaining('demo') })
  expect(municipalSeal('9903', 'Fjordvik')).toBe(municipalSeal('9903', 'Fjordvik'))
})
