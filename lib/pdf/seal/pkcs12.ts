import { createPrivateKey, type KeyObject } from 'node:crypto'
import { type Bytes, childrenOf, type Der, expectTag, oidOf, readDer, sequenceOf, TAG } from '../verify/der'
import { OID } from '../verify/oids'
import { decrypt } from './pkcs12-decrypt'

const ENCRYPTED = '1.2.840.113549.1.7.6'
const KEY_BAG = '1.2.840.113549.1.12.10.1.1'
const SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2'
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3'

const octetsIn = (der: Der | undefined): Bytes => {
  const inner = der && childrenOf(der)[0]
  return expectTag(inner, TAG.octets).content
}

/** The bags of one ContentInfo, decrypted where it is encrypted. */
const bagsOf = (contentInfo: Der, password: string): Der[] => {
  const [type, content] = sequenceOf(contentInfo)
  if (oidOf(type) === OID.data) return sequenceOf(readDer(octetsIn(content)))
  if (oidOf(type) !== ENCRYPTED || !content) throw new Error('The P12 file holds unknown content')
  const [, encrypted] = sequenceOf(childrenOf(content)[0])
  const [, algorithm, data] = sequenceOf(encrypted)
  if (!data) throw new Error('The P12 file is empty')
  return sequenceOf(readDer(decrypt(algorithm, data.content, password)))
}

const keyOf = (bag: Der, password: string): KeyObject =>
  createPrivateKey({ key: Buffer.from(bag.content), format: 'der', type: 'pkcs8', passphrase: password })

/** Reads key and certificates from a P12 file (PKCS #12, RFC 7292). Throws when the password does not fit. */
export const readPkcs12 = (bytes: Bytes, password: string) => {
  const [, safe] = sequenceOf(readDer(bytes))
  const contents = sequenceOf(readDer(octetsIn(sequenceOf(safe)[1])))
  const bags = contents.flatMap((one) => bagsOf(one, password)).map((bag) => sequenceOf(bag))
  const ofType = (...types: string[]) =>
    bags.flatMap(([type, value]) => (value && types.includes(oidOf(type)) ? [value] : []))
  const [keyBag] = ofType(KEY_BAG, SHROUDED_KEY_BAG)
  if (!keyBag) throw new Error('The P12 file holds no key')
  return {
    privateKey: keyOf(keyBag, password),
    certificates: ofType(CERTIFICATE_BAG).map((bag) => octetsIn(sequenceOf(childrenOf(bag)[0])[1])),
  }
}
