import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { readCertificate } from '../verify/certificate'
import { type Bytes, sameBytes } from '../verify/der'
import type { Signer } from './cms'
import { readPkcs12 } from './pkcs12'

/** What a municipality seals with. With `timestampUrl` an independent service stamps the time (RFC 3161). */
export type SealKey = Signer & { timestampUrl?: string }

/** Puts the key's own certificate first and its issuers after it; others are left out. */
const chainFor = (privateKey: KeyObject, certificates: readonly Bytes[]): [Bytes, ...Bytes[]] => {
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
  const known = certificates.map(readCertificate)
  let link = known.find((one) => sameBytes(one.publicKey, publicKey))
  if (!link) throw new Error('No certificate belongs to the key')
  const chain: [Bytes, ...Bytes[]] = [link.whole]
  while (link && !sameBytes(link.issuer, link.subject) && chain.length <= known.length) {
    const { issuer }: { issuer: Bytes } = link
    link = known.find((one) => sameBytes(one.subject, issuer))
    if (link) chain.push(link.whole)
  }
  return chain
}

const certificatesIn = (pem: string): Bytes[] =>
  [...pem.matchAll(/-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g)].map(
    ([, body = '']) => new Uint8Array(Buffer.from(body, 'base64')),
  )

const sealKey = (privateKey: KeyObject, certificates: readonly Bytes[]): SealKey => {
  const { asymmetricKeyType, asymmetricKeyDetails } = privateKey
  const curve = asymmetricKeyDetails?.namedCurve ?? 'prime256v1'
  if (!['rsa', 'ec'].includes(asymmetricKeyType ?? '') || curve !== 'prime256v1') {
    throw new Error('The seal needs an RSA or EC P-256 key')
  }
  return { privateKey, certificates: chainFor(privateKey, certificates) }
}

/** Reads a seal from PEM text: the private key, its certificate and any issuers. Throws when they do not fit. */
export const sealKeyFromPem = (pem: string, password = ''): SealKey =>
  sealKey(createPrivateKey({ key: pem, passphrase: password }), certificatesIn(pem))

/** Reads a seal from a P12 file. Throws when the password is wrong or the parts do not fit. */
export const sealKeyFromP12 = (p12: Bytes, password: string): SealKey => {
  const { privateKey, certificates } = readPkcs12(p12, password)
  return sealKey(privateKey, certificates)
}
