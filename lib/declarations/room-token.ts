import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'

/** The tablet's cookie. */
/** Bound to this host alone where that can be: over https. */
export const roomCookie = (https: boolean) => (https ? '__Host-fotfeste-rom' : 'fotfeste-rom')

const tokenParts = z.tuple([z.string().regex(/^\d{4}$/), z.uuid(), z.string().regex(/^[\w-]{43}$/)])

export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is stored: the secret itself exists on the tablet only. */
export const secretHash = (secret: string): string =>
  createHash('sha256').update(secret, 'utf8').digest('hex')

export const roomToken = (municipalityId: string, roomId: string, secret: string): string =>
  [municipalityId, roomId, secret].join('.')

export type RoomKey = { readonly municipalityId: string; readonly roomId: string; readonly tokenHash: string }

/** Null for anything that was never a token of ours. */
export const readToken = (token: string | undefined): RoomKey | null => {
  const parts = tokenParts.safeParse(token?.split('.'))
  if (!parts.success) return null
  const [municipalityId, roomId, secret] = parts.data
  return { municipalityId, roomId, tokenHash: secretHash(secret) }
}
