import { type Fraction, roundHalfUp, TooLargeError, times } from './fraction'

declare const brand: unique symbol

/** A whole number of øre. */
export type Ore = number & { readonly [brand]: 'Ore' }

/** Throws RangeError unless the number is a whole one; TooLargeError when it is not held exactly. */
export const ore = (amount: number): Ore => {
  if (Math.abs(amount) > Number.MAX_SAFE_INTEGER) throw new TooLargeError(`Too large to be exact: ${amount}`)
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a whole number of øre: ${amount}`)
  return amount as Ore
}

/** A line of money is rounded once, here: exact kroner to whole øre, a half away from zero. */
export const roundToOre = (kroner: Fraction): Ore => ore(roundHalfUp(times(kroner, 100)))

export const sumOre = (amounts: readonly Ore[]): Ore => ore(amounts.reduce((a: number, b) => a + b, 0))
