import { expect, test } from 'vitest'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { decryptIdentity, encryptIdentity, identityLookup } from './identity-cipher'

await openDatabase()
const DIGITS = '209100000017'

test('what was encrypted comes back, and is never twice the same', () => {
  const [first, second] = [encryptIdentity(FJORDVIK, DIGITS), encryptIdentity(FJORDVIK, DIGITS)]
  expect(first.keyId).toBe('k1')
  expect(decryptIdentity(FJORDVIK, first)).toBe(DIGITS)
  expect(Buffer.from(first.ciphertext).equals(second.ciphertext)).toBe(false)
  expect(Buffer.from(first.ciphertext).includes(DIGITS)).toBe(false)
})

test('a changed byte, anywhere, is seen', () => {
  const { keyId, ciphertext } = encryptIdentity(FJORDVIK, DIGITS)
  for (const [at, byte] of ciphertext.entries()) {
    const changed = Uint8Array.from(ciphertext)
    changed[at] = byte ^ 1
    expect(() => decryptIdentity(FJORDVIK, { keyId, ciphertext: changed })).toThrow()
  }
})

test('a row moved to another municipality does not open, and an unknown key is told', () => {
  const encrypted = encryptIdentity(FJORDVIK, DIGITS)
  expect(() => decryptIdentity(GRANLI, encrypted)).toThrow()
  expect(() => decryptIdentity(FJORDVIK, { ...encrypted, keyId: 'k9' })).toThrow('k9')
})

test('the look-up is the same for the same number, and differs between municipalities', () => {
  const hex = (municipalityId: string, digits: string) =>
    Buffer.from(identityLookup(municipalityId, digits)).toString('hex')
  expect(hex(FJORDVIK, DIGITS)).toBe(hex(FJORDVIK, DIGITS))
  expect(new Set([hex(FJORDVIK, DIGITS), hex(GRANLI, DIGITS), hex(FJORDVIK, '209100000018')]).size).toBe(3)
})
