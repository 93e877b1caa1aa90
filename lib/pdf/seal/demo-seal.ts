import { createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { OID } from '../verify/oids'
import { bitString, boolean, element, explicit, integer, octets, oid, sequence, set, time, utf8 } from './der'

const COUNTRY = '2.5.4.6'
const KEY_USAGE = '2.5.29.15'
const BASIC_CONSTRAINTS = '2.5.29.19'
const PRINTABLE_STRING = 0x13
const YEARS = 10

/** Digital signature and content commitment (RFC 5280, 4.2.1.3): six unused bits, then the two first set. */
const SEALING = element(0x03, Uint8Array.of(6, 0xc0))

const name = (organization: string): Uint8Array =>
  sequence(
    set(sequence(oid(COUNTRY), element(PRINTABLE_STRING, Buffer.from('NO')))),
    set(sequence(oid(OID.organization), utf8(organization))),
    set(sequence(oid(OID.commonName), utf8(`${organization} (demosegl)`))),
  )

const pem = (label: string, der: Uint8Array): string => {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}

/**
 * A new key (EC P-256) with a certificate signed by itself, so that a fresh installation can seal. It proves that
 * a file is unchanged, but nobody vouches for the name. Valid for ten years from `at`.
 */
export const createDemoSeal = (
  organization: string,
  at: Date,
): { keyPem: string; certificatePem: string } => {
  const keys = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const until = new Date(at)
  until.setUTCFullYear(at.getUTCFullYear() + YEARS)
  const algorithm = sequence(oid(OID.ecdsaSha256))
  const extensions = sequence(
    sequence(oid(BASIC_CONSTRAINTS), boolean(true), octets(sequence())),
    sequence(oid(KEY_USAGE), boolean(true), octets(SEALING)),
  )
  const signed = sequence(
    explicit(0, integer(2)),
    integer(randomBytes(16)),
    algorithm,
    name(organization),
    sequence(time(at), time(until)),
    name(organization),
    keys.publicKey,
    explicit(3, extensions),
  )
  const signature = sign('sha256', signed, createPrivateKey(keys.privateKey))
  return {
    keyPem: keys.privateKey,
    certificatePem: pem('CERTIFICATE', sequence(signed, algorithm, bitString(signature))),
  }
}
