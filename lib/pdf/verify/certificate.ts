import {
  type Bytes,
  childrenOf,
  type Der,
  expectTag,
  oidOf,
  readDer,
  sameBytes,
  sequenceOf,
  TAG,
} from './der'
import { OID } from './oids'

/** What the verifier needs of an X.509 certificate. Times are ISO 8601 in UTC. */
export type Certificate = {
  whole: Bytes
  /** The part that the issuer signed, with the issuer's algorithm and signature. */
  signed: Bytes
  signature: { algorithm: Der; value: Bytes }
  serial: Bytes
  issuer: Bytes
  subject: Bytes
  /** The name to show: organisation, or common name where there is none. */
  name: string
  issuerName: string
  validFrom: string
  validTo: string
  /** SubjectPublicKeyInfo. */
  publicKey: Bytes
}

const BMP_STRING = 0x1e

const textOf = ({ tag, content }: Der): string =>
  tag === BMP_STRING
    ? new TextDecoder('utf-16be').decode(content)
    : new TextDecoder(tag === TAG.utf8 ? 'utf-8' : 'latin1').decode(content)

const nameOf = (name: Der): string => {
  const parts = new Map<string, string>()
  for (const group of sequenceOf(name)) {
    for (const pair of childrenOf(group)) {
      const [type, value] = sequenceOf(pair)
      if (value) parts.set(oidOf(type), textOf(value))
    }
  }
  return parts.get(OID.organization) ?? parts.get(OID.commonName) ?? ''
}

/** UTCTime and GeneralizedTime as ISO 8601; two-digit years from 50 belong to the 1900s (RFC 5280). */
export const timeOf = (der: Der | undefined): string => {
  const digits = der ? textOf(der) : ''
  const full = der?.tag === TAG.utcTime ? (digits < '50' ? '20' : '19') + digits : digits
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z$/.exec(full)
  if (!parts) throw new Error('Malformed DER: time')
  const [, year, month, day, hour, minute, second] = parts
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
}

/** Reads a certificate (RFC 5280, 4.1). Throws when it is malformed. */
export const readCertificate = (bytes: Bytes): Certificate => {
  const [signed, algorithm, value] = sequenceOf(readDer(bytes))
  const fields = sequenceOf(signed)
  const [serial, inner, issuer, validity, subject, publicKey] =
    fields[0]?.tag === 0xa0 ? fields.slice(1) : fields
  if (!signed || !algorithm || !serial || !inner || !issuer || !subject || !publicKey) {
    throw new Error('Malformed certificate')
  }
  const [unusedBits, ...signature] = expectTag(value, TAG.bitString).content
  if (!sameBytes(inner.whole, algorithm.whole) || unusedBits !== 0) throw new Error('Malformed certificate')
  const [from, to] = sequenceOf(validity)
  return {
    whole: bytes,
    signed: signed.whole,
    signature: { algorithm, value: Uint8Array.from(signature) },
    serial: serial.content,
    issuer: issuer.whole,
    subject: subject.whole,
    name: nameOf(subject),
    issuerName: nameOf(issuer),
    validFrom: timeOf(from),
    validTo: timeOf(to),
    publicKey: publicKey.whole,
  }
}
