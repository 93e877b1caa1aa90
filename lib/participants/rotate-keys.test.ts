import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, expect, test, vi } from 'vitest'
import { insertCase, insertIdentity, SYNTHETIC_DUF } from '#lib/testing/case-rows'
import { GRANLI, openDatabase } from '#lib/testing/database'

const { asOwner, ownerUrl } = await openDatabase()
const newKey = randomBytes(32).toString('base64')
for (const municipalityId of ['9901', '9901', '9901', GRANLI])
  await insertIdentity(asOwner, await insertCase(asOwner, { municipalityId }), municipalityId)

const clients: pg.Client[] = []
const connect = async () => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  clients.push(client)
  return client
}
afterAll(async () => {
  for (const client of clients) await client.end().catch(() => {})
})

/** The code as it runs when the settings name the new key. */
const withNewKey = async () => {
  vi.resetModules()
  const keys = JSON.parse(process.env.IDENTITY_KEYS ?? '{}')
  process.env.IDENTITY_KEYS = JSON.stringify({ ...keys, k2: newKey })
  process.env.IDENTITY_KEY_ID = 'k2'
  return {
    ...(await import('./rotate-keys.repo')),
    ...(await import('#lib/platform/identity-cipher')),
  }
}

const keysInUse = async () =>
  (await asOwner(`SELECT DISTINCT "keyId" FROM "Identifier" ORDER BY 1`)).map(({ keyId }) => keyId)

test('every number is encrypted anew, opens to the same digits, and a broken run is taken up again', async () => {
  expect(await keysInUse()).toEqual(['k1'])
  const { rotateKeys, isToBeRotated, decryptIdentity } = await withNewKey()
  expect(await isToBeRotated(await connect(), 'k1')).toBe(false)
  expect(await isToBeRotated(await connect(), 'k2')).toBe(true)

  const stopped = await connect()
  const broken = rotateKeys(stopped, 'k2', () => {
    throw new Error('the machine stopped')
  })
  await expect(broken).rejects.toThrow('the machine stopped')
  await asOwner(
    `UPDATE "Identifier" SET "keyId" = 'k0' WHERE "id" = (SELECT "id" FROM "Identifier" ORDER BY "id" LIMIT 1)`,
  )
  await expect(rotateKeys(await connect(), 'k2')).rejects.toThrow('identity key k0 is not configured')
  await asOwner(`UPDATE "Identifier" SET "keyId" = 'k2' WHERE "keyId" = 'k0'`)

  expect(await rotateKeys(await connect(), 'k2')).toBe(0)
  expect(await keysInUse()).toEqual(['k2'])
  const rows = await asOwner(`SELECT "municipalityId", "keyId", "ciphertext", "lookup" FROM "Identifier"`)
  expect(rows).toHaveLength(4)
  for (const { municipalityId, keyId, ciphertext } of rows) {
    const encrypted = { keyId: String(keyId), ciphertext: Uint8Array.from(ciphertext as Buffer) }
    expect(decryptIdentity(String(municipalityId), encrypted)).toBe(SYNTHETIC_DUF)
  }
})
