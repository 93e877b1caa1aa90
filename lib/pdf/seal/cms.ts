import { createHash, type KeyObject, sign } from 'node:crypto'
import { readCertificate } from '../verify/certificate'
import { type Bytes, TAG } from '../verify/der'
import { OID } from '../verify/oids'
import { concat, element, explicit, integer, none, octets, oid, sequence, set } from './der'

/** The key that seals, with its certificates in DER: the key's own first, then its issuers. */
export type Signer = { privateKey: KeyObject; certificates: readonly [Bytes, ...Bytes[]] }

/** Asks for a time stamp token on a hash. */
export type Stamp = (sha256: Uint8Array) => Promise<Uint8Array>

const SHA256 = sequence(oid(OID.sha256), none())

export const sha256 = (...parts: Uint8Array[]): Bytes => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

const attribute = (type: string, value: Uint8Array): Bytes => sequence(oid(type), set(value))

/** ESSCertIDv2 of RFC 5035; SHA-256 is the default and is left out. */
const certificateId = (certificate: Bytes): Bytes => {
  const { issuer, serial } = readCertificate(certificate)
  const issuerSerial = sequence(sequence(explicit(4, issuer)), element(TAG.integer, serial))
  return sequence(octets(sha256(certificate)), issuerSerial)
}

/**
 * A detached CMS signature in the form of CAdES baseline B (ETSI EN 319 122-1). There is no signing-time
 * attribute: in a PDF the time stands in the signature dictionary (ETSI EN 319 142-1, 6.3).
 */
export const signCms = async (digest: Bytes, signer: Signer, stamp?: Stamp): Promise<Bytes> => {
  const { privateKey, certificates } = signer
  const { issuer, serial } = readCertificate(certificates[0])
  const algorithm =
    privateKey.asymmetricKeyType === 'ec'
      ? sequence(oid(OID.ecdsaSha256))
      : sequence(oid(OID.rsaSha256), none())
  const attributes = set(
    attribute(OID.contentType, oid(OID.data)),
    attribute(OID.messageDigest, octets(digest)),
    attribute(OID.signingCertificateV2, sequence(sequence(...certificates.map(certificateId)))),
    attribute(OID.algorithmProtection, sequence(SHA256, retagged(algorithm, 0xa1))),
  )
  const signature = new Uint8Array(sign('sha256', attributes, privateKey))
  const token = stamp && attribute(OID.timestampToken, await stamp(sha256(signature)))
  const signerInfo = sequence(
    integer(1),
    sequence(issuer, element(TAG.integer, serial)),
    SHA256,
    retagged(attributes, 0xa0),
    algorithm,
    octets(signature),
    ...(token ? [explicit(1, token)] : []),
  )
  const data = sequence(
    integer(1),
    set(SHA256),
    sequence(oid(OID.data)),
    explicit(0, ...certificates),
    set(signerInfo),
  )
  return sequence(oid(OID.signedData), explicit(0, data))
}

/** The same element under an IMPLICIT context tag. */
const retagged = (der: Bytes, tag: number): Bytes => concat([Uint8Array.of(tag), der.subarray(1)])
