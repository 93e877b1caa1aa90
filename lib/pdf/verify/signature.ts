import { type Bytes, type Der, expectTag, oidOf, readDer, sequenceOf, TAG } from './der'
import { OID } from './oids'

type Hash = 'SHA-256' | 'SHA-384' | 'SHA-512'

const HASHES: Readonly<Record<string, Hash>> = {
  [OID.sha256]: 'SHA-256',
  [OID.sha384]: 'SHA-384',
  [OID.sha512]: 'SHA-512',
}
const SIGNATURE_HASHES: Readonly<Record<string, Hash>> = {
  [OID.rsaSha256]: 'SHA-256',
  [OID.rsaSha384]: 'SHA-384',
  [OID.rsaSha512]: 'SHA-512',
  [OID.ecdsaSha256]: 'SHA-256',
  [OID.ecdsaSha384]: 'SHA-384',
  [OID.ecdsaSha512]: 'SHA-512',
}
const CURVES: Readonly<Record<string, { name: string; size: number }>> = {
  [OID.p256]: { name: 'P-256', size: 32 },
  [OID.p384]: { name: 'P-384', size: 48 },
  [OID.p521]: { name: 'P-521', size: 66 },
}

/** Parameters of the algorithms known here are absent or NULL. */
export const isNothing = (parameters: Der | undefined): boolean =>
  !parameters || (parameters.tag === TAG.none && parameters.content.length === 0)

/** The hash that an AlgorithmIdentifier names. Throws for hashes that are weak or unknown. */
export const hashOf = (algorithm: Der | undefined): Hash => {
  const hash = HASHES[oidOf(sequenceOf(algorithm)[0])]
  if (!hash) throw new Error('Unknown hash')
  return hash
}

export const digest = async (hash: Hash, bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest(hash, bytes))

export const sha256 = (bytes: Bytes): Promise<Bytes> => digest('SHA-256', bytes)

/** ECDSA signatures are a SEQUENCE of two integers in DER; Web Crypto wants them side by side. */
const rawEcdsa = (signature: Bytes, size: number): Bytes => {
  const parts = sequenceOf(readDer(signature)).map((part) => expectTag(part, TAG.integer).content)
  if (parts.length !== 2) throw new Error('Malformed ECDSA signature')
  const raw = new Uint8Array(2 * size)
  parts.forEach((part, i) => {
    const digits = part[0] === 0 ? part.subarray(1) : part
    raw.set(digits, (i + 1) * size - digits.length)
  })
  return raw
}

type Signed = { data: Bytes; signature: Bytes; algorithm: Der; publicKey: Bytes; hash?: Hash }

/** The hash that a signature algorithm names, or `hash` where it names a known kind of key only. */
const hashNamed = (name: string, hash: Hash | undefined): Hash | undefined =>
  SIGNATURE_HASHES[name] ?? (name === OID.rsa || name === OID.ec ? hash : undefined)

/**
 * Whether the holder of the public key signed the data: RSA (PKCS #1 v1.5) or ECDSA. The hash is the one named
 * by the algorithm, or `hash` where the algorithm names the key type only. Throws for other algorithms.
 */
export const signatureHolds = async ({ data, signature, algorithm, publicKey, hash }: Signed) => {
  const [name, options] = sequenceOf(algorithm)
  const named = hashNamed(oidOf(name), hash)
  const [type, parameters] = sequenceOf(sequenceOf(readDer(publicKey))[0])
  if (!named || !isNothing(options)) throw new Error('Unknown signature algorithm')
  if (oidOf(type) === OID.rsa) {
    const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: named }
    const key = await crypto.subtle.importKey('spki', publicKey, rsa, false, ['verify'])
    return crypto.subtle.verify(rsa, key, signature, data)
  }
  const curve = CURVES[oidOf(parameters)]
  if (oidOf(type) !== OID.ec || !curve) throw new Error('Unknown key type')
  const ec = { name: 'ECDSA', namedCurve: curve.name }
  const key = await crypto.subtle.importKey('spki', publicKey, ec, false, ['verify'])
  return crypto.subtle.verify({ name: 'ECDSA', hash: named }, key, rawEcdsa(signature, curve.size), data)
}
