import type { Certificate } from './certificate'
import { readSignedData, type SignedData } from './cms'
import { type Bytes, type Der, expectTag, oidOf, sameBytes, sequenceOf, TAG } from './der'
import { OID } from './oids'
import { digest, hashOf, isNothing, signatureHolds } from './signature'

/** `content` is false when other bytes than these were signed, `seal` when the signature itself is no good. */
export type Verified = { data: SignedData; contentHolds: boolean; sealHolds: boolean }

const sameHash = (a: Der, b: Der): boolean =>
  hashOf(a) === hashOf(b) && [a, b].every((algorithm) => isNothing(sequenceOf(algorithm)[1]))

/** Where the algorithms are signed too (RFC 6211), they must be those that are used. */
const algorithmsHold = (data: SignedData): boolean => {
  const alike = data.digestAlgorithms.every((one) => sameHash(one, data.digestAlgorithm))
  const guard = data.signed.get(OID.algorithmProtection)
  if (!guard) return alike
  const [hash, signature] = sequenceOf(guard)
  return (
    alike &&
    hash !== undefined &&
    signature !== undefined &&
    sameBytes(hash.whole, data.digestAlgorithm.whole) &&
    signature.tag === 0xa1 &&
    sameBytes(signature.content, data.signatureAlgorithm.content)
  )
}

type BoundHash = { hash: 'SHA-1' | 'SHA-256'; value: Bytes }

/** Hashes of certificates that the signer has bound to the signature; the first is its own (RFC 5035). */
const boundHashes = (data: SignedData): BoundHash[] => {
  const second = data.signed.get(OID.signingCertificateV2)
  const attribute = second ?? data.signed.get(OID.signingCertificate)
  if (!attribute) return []
  return sequenceOf(sequenceOf(attribute)[0]).map((id) => {
    const [first, other] = sequenceOf(id)
    const named = first?.tag === TAG.sequence
    if (named && hashOf(first) !== 'SHA-256') throw new Error('Unknown hash')
    const value = expectTag(named ? other : first, TAG.octets).content
    return { hash: second ? 'SHA-256' : 'SHA-1', value }
  })
}

const isBound = async (certificate: Certificate, bound: readonly BoundHash[]): Promise<boolean> => {
  for (const { hash, value } of bound) {
    const own = new Uint8Array(await crypto.subtle.digest(hash, certificate.whole))
    if (sameBytes(own, value)) return true
  }
  return false
}

const issued = (certificate: Certificate, issuer: Certificate): Promise<boolean> =>
  signatureHolds({
    data: certificate.signed,
    signature: certificate.signature.value,
    algorithm: certificate.signature.algorithm,
    publicKey: issuer.publicKey,
  })

/** Every certificate beside the signer's must be bound by the signer, or belong to its chain and fit it. */
const othersHold = async (data: SignedData, bound: readonly BoundHash[]): Promise<boolean> => {
  for (const one of data.certificates.filter((each) => each !== data.signer)) {
    if (await isBound(one, bound)) continue
    const issuer = data.certificates.find((other) => sameBytes(other.subject, one.issuer))
    const isIssuer = data.certificates.some((other) => other !== one && sameBytes(other.issuer, one.subject))
    if (bound.length > 0 || !isIssuer || (issuer && !(await issued(one, issuer)))) return false
  }
  return true
}

/** The signer's certificate must be the one it has bound, and fit its issuer where that is in the file. */
const certificatesHold = async (data: SignedData): Promise<boolean> => {
  const { signer, certificates } = data
  const [own, ...others] = boundHashes(data)
  const issuer = certificates.find((other) => sameBytes(other.subject, signer.issuer))
  return (
    own !== undefined &&
    (await isBound(signer, [own])) &&
    (!issuer || (await issued(signer, issuer))) &&
    (await othersHold(data, others))
  )
}

const contentDigestHolds = async (data: SignedData, content: Bytes): Promise<boolean> => {
  const stated = data.signed.get(OID.messageDigest)
  const own = await digest(hashOf(data.digestAlgorithm), content)
  return sameBytes(own, expectTag(stated, TAG.octets).content)
}

const signerHolds = async (data: SignedData): Promise<boolean> =>
  oidOf(data.signed.get(OID.contentType)) === data.contentType &&
  algorithmsHold(data) &&
  (await certificatesHold(data)) &&
  (await signatureHolds({
    data: data.signedAttributes,
    signature: data.signature,
    algorithm: data.signatureAlgorithm,
    publicKey: data.signer.publicKey,
    hash: hashOf(data.digestAlgorithm),
  }))

/** Verifies a signature over `content`, or over the content inside it. Throws when it cannot be read. */
export const verifyCms = async (bytes: Bytes, content: Bytes | null): Promise<Verified> => {
  const data = readSignedData(bytes)
  const signed = content ?? data.content
  if (!signed || (content && data.content)) throw new Error('Malformed CMS')
  return {
    data,
    sealHolds: await signerHolds(data),
    contentHolds: await contentDigestHolds(data, signed),
  }
}
