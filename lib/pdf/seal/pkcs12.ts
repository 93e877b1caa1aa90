import { createDecipheriv, createHash, createPrivateKey, type KeyObject, pbkdf2Sync } from 'node:crypto'
import { type Bytes, childrenOf, type Der, expectTag, oidOf, readDer, sequenceOf, TAG } from '../verify/der'
import { OID } from '../verify/oids'

const PBES2 = '1.2.840.113549.1.5.13'
const TRIPLE_DES = '1.2.840.113549.1.12.1.3'
const ENCRYPTED = '1.2.840.113549.1.7.6'
const KEY_BAG = '1.2.840.113549.1.12.10.1.1'
const SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2'
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3'

const CIPHERS: Readonly<Record<string, { name: string; keyLength: number }>> = {
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', keyLength: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', keyLength: 24 },
  '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', keyLength: 32 },
}
const PSEUDO_RANDOM: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.11': 'sha512',
}

const numberOf = (der: Der | undefined): number =>
  expectTag(der, TAG.integer).content.reduce((value, byte) => value * 256 + byte, 0)

const decipher = (cipher: string, key: Uint8Array, iv: Uint8Array, data: Uint8Array): Bytes => {
  const stream = createDecipheriv(cipher, key, iv)
  return new Uint8Array(Buffer.concat([stream.update(data), stream.final()]))
}

/** PBES2 with PBKDF2 and AES (RFC 8018, 6.2). */
const decryptModern = (parameters: Der | undefined, data: Uint8Array, password: string): Bytes => {
  const [derivation, encryption] = sequenceOf(parameters)
  const [salt, iterations, ...options] = sequenceOf(sequenceOf(derivation)[1])
  const prf = options.find(({ tag }) => tag === TAG.sequence)
  const hash = prf ? PSEUDO_RANDOM[oidOf(sequenceOf(prf)[0])] : 'sha1'
  const [scheme, iv] = sequenceOf(encryption)
  const cipher = CIPHERS[oidOf(scheme)]
  if (!hash || !cipher) throw new Error('The P12 file is encrypted in an unknown way')
  const octets = expectTag(salt, TAG.octets).content
  const key = pbkdf2Sync(password, octets, numberOf(iterations), cipher.keyLength, hash)
  return decipher(cipher.name, key, expectTag(iv, TAG.octets).content, data)
}

const BLOCK = 64
const repeated = (bytes: Uint8Array): Buffer => Buffer.alloc(Math.ceil(bytes.length / BLOCK) * BLOCK, bytes)

/** Adds `b + 1` to a block, as one big number. */
const plus = (block: Uint8Array, b: Uint8Array): Buffer => {
  const sum = Buffer.alloc(BLOCK)
  let carry = 1
  for (let i = BLOCK - 1; i >= 0; i--) {
    carry += (block[i] ?? 0) + (b[i] ?? 0)
    sum[i] = carry & 0xff
    carry >>= 8
  }
  return sum
}

/** The key derivation of PKCS #12 with SHA-1 (RFC 7292, B.2); purpose 1 is a key, 2 an initial vector. */
const derive = (password: Uint8Array, salt: Uint8Array, purpose: number, rounds: number, length: number) => {
  let input = Buffer.concat([repeated(salt), repeated(password)])
  let derived = Buffer.alloc(0)
  while (derived.length < length) {
    let hash = createHash('sha1').update(Buffer.alloc(BLOCK, purpose)).update(input).digest()
    for (let i = 1; i < rounds; i++) hash = createHash('sha1').update(hash).digest()
    derived = Buffer.concat([derived, hash])
    const addend = Buffer.alloc(BLOCK, hash)
    const blocks = Array.from({ length: input.length / BLOCK }, (_, i) =>
      plus(input.subarray(i * BLOCK, (i + 1) * BLOCK), addend),
    )
    input = Buffer.concat(blocks)
  }
  return derived.subarray(0, length)
}

/** The older way, with triple DES (RFC 7292, C). */
const decryptTripleDes = (parameters: Der | undefined, data: Uint8Array, password: string): Bytes => {
  const [salt, iterations] = sequenceOf(parameters)
  const octets = expectTag(salt, TAG.octets).content
  const secret = Buffer.from(`${password}\0`, 'utf16le').swap16()
  const rounds = numberOf(iterations)
  const key = derive(secret, octets, 1, rounds, 24)
  return decipher('des-ede3-cbc', key, derive(secret, octets, 2, rounds, 8), data)
}

const decrypt = (algorithm: Der | undefined, data: Uint8Array, password: string): Bytes => {
  const [scheme, parameters] = sequenceOf(algorithm)
  if (oidOf(scheme) === PBES2) return decryptModern(parameters, data, password)
  if (oidOf(scheme) === TRIPLE_DES) return decryptTripleDes(parameters, data, password)
  throw new Error('The P12 file is encrypted in an unknown way; make it anew with AES')
}

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
