import 'server-only'
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { env } from './env'

const IV_BYTES = 12
const TAG_BYTES = 16

const keyOf = (keyId: string): Buffer => {
  const key = env().IDENTITY_KEYS[keyId]
  if (!key) throw new Error(`identity key ${keyId} is not configured`)
  return Buffer.from(key, 'base64')
}

export type Encrypted = { keyId: string; ciphertext: Uint8Array<ArrayBuffer> }

/** AES-256-GCM, bound to its municipality: a row that is moved to another one does not open. */
export const encryptIdentity = (municipalityId: string, digits: string): Encrypted => {
  const keyId = env().IDENTITY_KEY_ID
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', keyOf(keyId), iv).setAAD(Buffer.from(municipalityId))
  const body = Buffer.concat([cipher.update(digits, 'utf8'), cipher.final()])
  return { keyId, ciphertext: Uint8Array.from(Buffer.concat([iv, cipher.getAuthTag(), body])) }
}

/** The digits. Throws when the bytes were altered or belong to another municipality. */
export const decryptIdentity = (municipalityId: string, { keyId, ciphertext }: Encrypted): string => {
  const bytes = Buffer.from(ciphertext)
  const decipher = createDecipheriv('aes-256-gcm', keyOf(keyId), bytes.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(municipalityId))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString(
    'utf8',
  )
}

/** Keyed hash for exact look-up; the same number in two municipalities does not look alike. */
export const identityLookup = (municipalityId: string, digits: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    createHmac('sha256', Buffer.from(env().IDENTITY_LOOKUP_KEY, 'base64'))
      .update(`${municipalityId}:${digits}`)
      .digest(),
  )
