import { type Bytes, hexOf } from './der'
import type { FoundSeal } from './find-seals'
import { OID } from './oids'
import { sha256 } from './signature'
import { type Timestamp, verifyTimestamp } from './timestamp'
import { verifyCms } from './verify-cms'

/** What a seal says, and whether it holds for the bytes that it covers. Times are ISO 8601 in UTC. */
export type Seal = {
  state: 'holds' | 'content-differs' | 'damaged'
  by: string
  /** Who vouches for the name; null when the certificate is signed by itself. */
  vouchedBy: string | null
  /** SHA-256 of the sealing certificate, in hex. */
  keyFingerprint: string
  /** The sealer's own clock. */
  sealedAt: string | null
  /** The time by an independent service, where there is one. */
  timestamp: Timestamp | null
  /** Whether the certificate was valid at that time. */
  inTime: boolean
  reason: string | null
  place: string | null
  replacedBy: string | null
  /** How many bytes from the start the seal covers, and their SHA-256. */
  covers: number
  fingerprint: string
}

/** `D:20270310095218Z` or with an offset such as `+01'00'` (ISO 32000-1, 7.9.4). */
const timeOf = (text: string | null | undefined): string | null => {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'(\d\d)'?)?/.exec(text ?? '')
  if (!parts) return null
  const [, year, month, day, hour, minute, second, offsetHours = '+00', offsetMinutes = '00'] = parts
  const stamp = `${year}-${month}-${day}T${hour}:${minute}:${second}${offsetHours}:${offsetMinutes}`
  const at = new Date(stamp)
  return Number.isNaN(at.getTime()) ? null : at.toISOString().replace('.000Z', 'Z')
}

/** The bytes that were signed: everything up to the end of the seal but the hole. */
const coveredBytes = (bytes: Bytes, { hole, after, end }: FoundSeal): Bytes => {
  const covered = new Uint8Array(hole + end - after)
  covered.set(bytes.subarray(0, hole))
  covered.set(bytes.subarray(after, end), hole)
  return covered
}

/** Verifies one seal by the certificate it carries. Throws when the signature cannot be read. */
export const verifySeal = async (bytes: Bytes, found: FoundSeal): Promise<Seal> => {
  const { data, contentHolds, sealHolds } = await verifyCms(found.cms, coveredBytes(bytes, found))
  const { signer, unsigned } = data
  const token = unsigned.get(OID.timestampToken)
  if (unsigned.size > (token ? 1 : 0) || data.contentType !== OID.data) throw new Error('Unknown attribute')
  const timestamp = token ? await verifyTimestamp(token.whole, data.signature) : null
  const text = (key: string) => found.dictionary.get(key) ?? null
  const sealedAt = timeOf(text('M'))
  const at = timestamp?.at ?? sealedAt
  const intact = contentHolds ? 'holds' : 'content-differs'
  return {
    state: sealHolds ? intact : 'damaged',
    by: signer.name,
    vouchedBy: hexOf(signer.issuer) === hexOf(signer.subject) ? null : signer.issuerName,
    keyFingerprint: hexOf(await sha256(signer.whole)),
    sealedAt,
    timestamp,
    inTime: at !== null && at >= signer.validFrom && at <= signer.validTo,
    reason: text('Reason'),
    place: text('Location'),
    replacedBy: text('FotfesteReplacedBy'),
    covers: found.end,
    fingerprint: hexOf(await sha256(bytes.subarray(0, found.end))),
  }
}
