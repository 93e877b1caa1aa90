/**
 * An exact number: `num / den`, `den` above zero. Not reduced to lowest terms, because the law's
 * sums are short and the reduction would cost more than the size it saves.
 */
export type Fraction = { readonly num: bigint; readonly den: bigint }

/** Throws RangeError when the parts are no integers or the denominator is not above zero. */
export const fraction = (num: number | bigint, den: number | bigint = 1n): Fraction => {
  if (den <= 0) throw new RangeError(`Not a denominator: ${den}`)
  return { num: BigInt(num), den: BigInt(den) }
}

export const ZERO = fraction(0)
export const ONE = fraction(1)

export const add = (a: Fraction, b: Fraction): Fraction =>
  a.den === b.den
    ? { num: a.num + b.num, den: a.den }
    : { num: a.num * b.den + b.num * a.den, den: a.den * b.den }

export const negate = (a: Fraction): Fraction => ({ num: -a.num, den: a.den })

export const sub = (a: Fraction, b: Fraction): Fraction => add(a, negate(b))

export const mul = (a: Fraction, b: Fraction): Fraction => ({ num: a.num * b.num, den: a.den * b.den })

/** Multiplies by a whole number. */
export const times = (a: Fraction, whole: number): Fraction => ({ num: a.num * BigInt(whole), den: a.den })

/** Divides by a whole number above zero. */
export const over = (a: Fraction, whole: number): Fraction => fraction(a.num, a.den * BigInt(whole))

/** Below zero, zero or above zero, as `a` is less than, equal to or more than `b`. */
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.num * b.den - b.num * a.den
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}

export const min = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b)

export const max = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b)

export const sum = (parts: readonly Fraction[]): Fraction => parts.reduce(add, ZERO)

/** A whole number too large to be held exactly. */
export class TooLargeError extends RangeError {}

/** Nearest whole number; a half goes away from zero. Throws TooLargeError past the safe integers. */
export const roundHalfUp = ({ num, den }: Fraction): number => {
  const size = num < 0n ? -num : num
  const rounded = (2n * size + den) / (2n * den)
  const result = Number(num < 0n ? -rounded : rounded)
  if (!Number.isSafeInteger(result)) throw new TooLargeError(`Too large to be exact: ${result}`)
  return result
}

/** Hours with at most two decimals, as the decimal that was written. Throws RangeError otherwise. */
export const fromDecimalHours = (hours: number): Fraction => {
  const [, whole, decimals = ''] = /^(-?\d+)(?:\.(\d{1,2}))?$/.exec(String(hours)) ?? []
  if (whole === undefined) throw new RangeError(`More than two decimals: ${hours}`)
  return fraction(BigInt(`${whole}${decimals.padEnd(2, '0')}`), 100)
}

/** The number as `numerator/denominator`, in lowest terms or not: to be read again, not to be shown. */
export const fractionToText = ({ num, den }: Fraction): string => `${num}/${den}`

/** Reads what `fractionToText` has written. Throws SyntaxError or RangeError on anything else. */
export const fractionFromText = (text: string): Fraction => {
  const slash = text.indexOf('/')
  if (slash < 0) throw new RangeError(`Not a fraction: ${text}`)
  return fraction(BigInt(text.slice(0, slash)), BigInt(text.slice(slash + 1)))
}
