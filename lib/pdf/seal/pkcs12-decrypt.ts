import { createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto'
import { type Bytes, type Der, expectTag, oidOf, sequenceOf, TAG } from '../verify/der'

const PBES2 = '1.2.840.113549.1.5.13'
const TRIPLE_DES = '1.2.840.113549.1.12.1.3'

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

/** Decrypts with the algorithm that the file names. Throws when it is unknown or the password is wrong. */
export const decrypt = (algorithm: Der | undefined, data: Uint8Array, password: string): Bytes => {
  const [scheme, parameters] = sequenceOf(algorithm)
  if (oidOf(scheme) === PBES2) return decryptModern(parameters, data, password)
  if (oidOf(scheme) === TRIPLE_DES) return decryptTripleDes(parameters, data, password)
  throw new Error('The P12 file is encrypted in an unknown way; make it anew with AES')
}
