import { idnr } from '@navikt/fnrvalidator'
import { ok, type Result, refuse } from './result'

export type IdentityKind = 'FODSELSNUMMER' | 'D_NUMMER' | 'DUF'
export type IdentityNumber = { readonly kind: IdentityKind; readonly digits: string }

/** `synthetic`: demonstrations and tests, where a real person's number must never land. `real`: production. */
export type IdentityPolicy = 'synthetic' | 'real'

export type IdentityRefusal =
  | 'identity-not-digits'
  | 'identity-length'
  | 'identity-invalid'
  | 'identity-real-range'
  | 'identity-synthetic-range'

const DUF_LENGTH = 12
const FIRST_DUF_YEAR = 1980
const SYNTHETIC_DUF_YEARS = [2090, 2099] as const

/** DUF-nummer: year, serial number and two check digits. Its own check rule is not public, so it only warns. */
const parseDuf = (
  digits: string,
  policy: IdentityPolicy,
  year: number,
): Result<IdentityNumber, IdentityRefusal> => {
  const issued = Number(digits.slice(0, 4))
  const synthetic = issued >= SYNTHETIC_DUF_YEARS[0] && issued <= SYNTHETIC_DUF_YEARS[1]
  if (synthetic && policy === 'real') return refuse('identity-synthetic-range')
  if (!synthetic && (issued < FIRST_DUF_YEAR || issued > year)) return refuse('identity-invalid')
  if (!synthetic && policy === 'synthetic') return refuse('identity-real-range')
  return ok({ kind: 'DUF', digits })
}

const parseElevenDigits = (
  digits: string,
  policy: IdentityPolicy,
): Result<IdentityNumber, IdentityRefusal> => {
  const checked = idnr(digits)
  if (checked.status === 'invalid') return refuse('identity-invalid')
  const synthetic = checked.type !== 'fnr' && checked.type !== 'dnr'
  if (synthetic && policy === 'real') return refuse('identity-synthetic-range')
  if (!synthetic && policy === 'synthetic') return refuse('identity-real-range')
  return ok({ kind: checked.type.startsWith('dnr') ? 'D_NUMMER' : 'FODSELSNUMMER', digits })
}

const weighted = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0)

const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const

const checkDigit = (digits: string, weights: readonly number[]) =>
  (11 - (weighted(digits, weights) % 11)) % 11

/** The nine first digits with their check digits, or null when the number cannot be given out. */
export const withCheckDigits = (nine: string): string | null => {
  const first = checkDigit(nine, FIRST_WEIGHTS)
  const second = checkDigit(`${nine}${first}`, SECOND_WEIGHTS)
  return first === 10 || second === 10 ? null : `${nine}${first}${second}`
}

/**
 * Reads a fødselsnummer, D-nummer (11 digits) or DUF-nummer (12 digits), spaces allowed.
 * `year` is the present year: a DUF-nummer cannot be from a later one.
 */
export const parseIdentityNumber = (
  text: string,
  policy: IdentityPolicy,
  year: number,
): Result<IdentityNumber, IdentityRefusal> => {
  const digits = text.replaceAll(/\s/g, '')
  if (!/^\d+$/.test(digits)) return refuse('identity-not-digits')
  if (digits.length === DUF_LENGTH) return parseDuf(digits, policy, year)
  if (digits.length !== 11) return refuse('identity-length')
  return parseElevenDigits(digits, policy)
}

const DUF_WEIGHTS = [4, 6, 3, 2, 4, 6, 3, 2, 7, 5] as const

/** Whether a DUF-nummer's last two digits are the usual ones. A warning at most: the real rule is not public. */
export const dufLooksRight = (digits: string): boolean =>
  weighted(digits, DUF_WEIGHTS) % 11 === Number(digits.slice(10))

/** All but the last four digits hidden. */
export const maskIdentity = ({ kind, digits }: IdentityNumber): string =>
  kind === 'DUF' ? `•••• •••• ${digits.slice(-4)}` : `•••••• •${digits.slice(-4)}`
