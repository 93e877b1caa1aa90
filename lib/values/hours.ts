import { fromDecimalHours } from './fraction'

declare const brand: unique symbol

/** A whole number of quarter hours: how attendance is stored. */
export type Quarters = number & { readonly [brand]: 'Quarters' }

/** Throws RangeError unless the number is a whole one, not negative. */
export const quarters = (count: number): Quarters => {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`Not a number of quarters: ${count}`)
  return count as Quarters
}

/** Throws RangeError when the hours are no whole quarters. */
export const quartersOfHours = (hours: number): Quarters => quarters(hours * 4)

export const hoursOfQuarters = (count: Quarters): number => count / 4

/** Hundredths of an hour, exactly. Throws RangeError when there are more than two decimals. */
export const hundredthsOfHours = (hours: number): number => Number(fromDecimalHours(hours).num)
