import type { Month } from '#lib/values/month'
import type { Difference, PaymentLine } from './payment'

const byMonth = (a: Difference, b: Difference): number => a.month.localeCompare(b.month)

const line = (code: string, cite: string, amountOre: number, month: Month): PaymentLine => ({
  code,
  rate: null,
  quantityHundredths: null,
  unit: null,
  amountOre,
  cite,
  trace: { month },
  ofMonth: month,
})

/** What earlier months are owed, a line each with the month it belongs to. */
export const backPayLines = (differences: readonly Difference[]): readonly PaymentLine[] =>
  [...differences]
    .filter(({ ore }) => ore > 0)
    .sort(byMonth)
    .map(({ month, ore }) => line('BACK_PAY', 'integreringsloven § 19', ore, month))

/** What is set off (§ 25), a line for each month it belongs to, the oldest first. `usedOre` is above zero. */
export const setOffLines = (differences: readonly Difference[], usedOre: number): readonly PaymentLine[] => {
  let left = usedOre
  return [...differences]
    .filter(({ ore }) => ore < 0)
    .sort(byMonth)
    .flatMap(({ month, ore }) => {
      const part = Math.min(left, -ore)
      left -= part
      return part > 0 ? [line('SET_OFF', 'integreringsloven § 25', -part, month)] : []
    })
}
