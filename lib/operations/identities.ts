import { decryptIdentity, encryptIdentity, identityLookup } from '#lib/platform/identity-cipher'

type Row = { municipalityId: string; keyId: string; ciphertext: string; lookup: string }
type Open = Omit<Row, 'keyId' | 'ciphertext' | 'lookup'> & { digits: string }

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex.slice(2), 'hex'))
const hexOf = (bytes: Uint8Array) => `\\x${Buffer.from(bytes).toString('hex')}`

/** An identity number in clear, so that another installation, or another system, can read it. */
export const openIdentity = (line: string): string => {
  const { keyId, ciphertext, lookup: _lookup, ...rest } = JSON.parse(line) as Row
  const digits = decryptIdentity(rest.municipalityId, { keyId, ciphertext: bytesOf(ciphertext) })
  return JSON.stringify({ ...rest, digits })
}

/** The same number, encrypted with this installation's key. */
export const sealIdentity = (line: string): string => {
  const { digits, ...rest } = JSON.parse(line) as Open
  const { keyId, ciphertext } = encryptIdentity(rest.municipalityId, digits)
  const lookup = identityLookup(rest.municipalityId, digits)
  return JSON.stringify({ ...rest, keyId, ciphertext: hexOf(ciphertext), lookup: hexOf(lookup) })
}
