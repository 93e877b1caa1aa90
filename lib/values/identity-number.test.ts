import { describe, expect, test } from 'vitest'
import { dufLooksRight, maskIdentity, parseIdentityNumber, withCheckDigits } from './identity-number'

const parse = (text: string, policy: 'synthetic' | 'real' = 'synthetic') =>
  parseIdentityNumber(text, policy, 2026)

describe('identity numbers', () => {
  test('check digits we make are accepted by the validator of another maker', () => {
    const made = ['158694123', '038899456', '418590007'].map(withCheckDigits)
    for (const digits of made.filter((number) => number !== null)) {
      expect(parse(digits)).toMatchObject({ ok: true, value: { digits } })
    }
    expect(made.filter((number) => number !== null).length).toBeGreaterThan(1)
  })

  test.each([
    ['1234567890', 'identity-length'],
    ['20901234568', 'identity-invalid'],
    ['12345678901a', 'identity-not-digits'],
    ['197912345678', 'identity-invalid'],
    ['202712345678', 'identity-invalid'],
  ])('%s is refused: %s', (text, refusal) => {
    expect(parse(text)).toEqual({ ok: false, refusal })
  })

  test('a number of the real range is refused in a demonstration, and a synthetic one in production', () => {
    expect(parse('201912345678')).toEqual({ ok: false, refusal: 'identity-real-range' })
    expect(parse('209012345678', 'real')).toEqual({ ok: false, refusal: 'identity-synthetic-range' })
    expect(parse('201912345678', 'real')).toMatchObject({ ok: true, value: { kind: 'DUF' } })
  })

  // Public test vectors of Folkehelseinstituttet's own checker (FHIDev/Fhi.NINCheck)
  test.each(['201017238203', '199201426900', '200112345609', '200816832910'])(
    'DUF %s looks right',
    (digits) => {
      expect(dufLooksRight(digits)).toBe(true)
      expect(dufLooksRight(`${digits.slice(0, 11)}${(Number(digits[11]) + 1) % 10}`)).toBe(false)
    },
  )

  test('all but the last four digits are hidden', () => {
    expect(maskIdentity({ kind: 'DUF', digits: '209012344821' })).toBe('•••• •••• 4821')
  })
})
