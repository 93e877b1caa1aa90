import 'server-only'
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { env } from './env'

/** What a link without an account opens: a participant's own card, one group's attendance, or the hand-in of one tablet's outcome. */
export type LinkPurpose = 'pocket' | 'report' | 'room'

export type LinkKey = { readonly municipalityId: string; readonly id: string }

const MAC_BYTES = 16
const SHAPE = /^(\d{4})\.([\w-]{22})\.([\w-]{22})$/

const keyFor = (purpose: LinkPurpose): Buffer =>
  Buffer.from(hkdfSync('sha256', env().NEXTAUTH_SECRET, '', `fotfeste link ${purpose}`, 32))

const macOf = (purpose: LinkPurpose, { municipalityId, id }: LinkKey): Buffer =>
  createHmac('sha256', keyFor(purpose)).update(`${municipalityId}.${id}`).digest().subarray(0, MAC_BYTES)

const packed = (id: string): string => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')

const unpacked = (text: string): string =>
  Buffer.from(text, 'base64url')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** A token that nobody else can make: the municipality, an id, and a signature of both. Says nothing of anyone. */
export const signLink = (purpose: LinkPurpose, key: LinkKey): string =>
  [key.municipalityId, packed(key.id), macOf(purpose, key).toString('base64url')].join('.')

/** What a token of ours opens; null for anything else. Whether it still does is for its row to say. */
export const readLink = (purpose: LinkPurpose, token: unknown): LinkKey | null => {
  const [, municipalityId, id, mac] = (typeof token === 'string' && SHAPE.exec(token)) || []
  if (!municipalityId || !id || !mac) return null
  const key = { municipalityId, id: unpacked(id) }
  const given = Buffer.from(mac, 'base64url')
  return given.length === MAC_BYTES && timingSafeEqual(given, macOf(purpose, key)) ? key : null
}
