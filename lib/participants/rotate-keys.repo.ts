import type pg from 'pg'
import { decryptIdentity, encryptIdentity } from '#lib/platform/identity-cipher'

type Row = { municipalityId: string; id: string; keyId: string; ciphertext: Buffer }

const BATCH = 500

const NEXT = `
  SELECT "municipalityId", "id"::text, "keyId", "ciphertext" FROM "Identifier"
  WHERE "keyId" <> $1 ORDER BY "municipalityId", "id" LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`

const WRITE = `
  UPDATE "Identifier" SET "keyId" = $3, "ciphertext" = $4 WHERE "municipalityId" = $1 AND "id" = $2::uuid`

const inTransaction = async <T>(client: pg.Client, work: () => Promise<T>): Promise<T> => {
  await client.query('BEGIN')
  try {
    const value = await work()
    await client.query('COMMIT')
    return value
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

const rotateBatch = async (client: pg.Client, keyId: string): Promise<number> => {
  const { rows } = await client.query<Row>(NEXT, [keyId])
  for (const { municipalityId, id, ...old } of rows) {
    const digits = decryptIdentity(municipalityId, { ...old, ciphertext: Uint8Array.from(old.ciphertext) })
    const next = encryptIdentity(municipalityId, digits)
    await client.query(WRITE, [municipalityId, id, next.keyId, Buffer.from(next.ciphertext)])
  }
  return rows.length
}

/**
 * Encrypts every identity number that an older key holds with the key in use, a batch at a time, while the
 * application works: it reads both. Stopped anywhere, it goes on where it was. `told` hears of each batch.
 */
export const rotateKeys = async (
  client: pg.Client,
  keyId: string,
  told: (rotated: number) => void = () => {},
): Promise<number> => {
  await client.query('SET row_security = off')
  let total = 0
  for (;;) {
    const count = await inTransaction(client, () => rotateBatch(client, keyId))
    if (count === 0) return total
    total += count
    told(total)
  }
}

/** Whether some identity number is held by another key than this one: a rotation to it has begun or is to come. */
export const isToBeRotated = async (client: pg.Client, keyId: string): Promise<boolean> => {
  await client.query('SET row_security = off')
  const { rows } = await client.query('SELECT 1 FROM "Identifier" WHERE "keyId" <> $1 LIMIT 1', [keyId])
  return rows.length > 0
}
