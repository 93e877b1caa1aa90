import type { MonthComparison } from './stipend.view'

type Paid = { readonly participantId: string; readonly name: string; readonly payableOre: number }

/** A payment that moves more than a tenth from one month to the next is looked at twice. */
const OUTLIER_PERCENT = 10

const isOutlier = (now: number, before: number): boolean =>
  Math.abs(now - before) * 100 > before * OUTLIER_PERCENT

const sumOf = (payments: readonly Paid[]): number =>
  payments.reduce((sum, { payableOre }) => sum + payableOre, 0)

/** A month beside the one before: the sums, who moved much, who is new, who is gone. */
export const compareMonths = (
  month: string,
  before: readonly Paid[],
  now: readonly Paid[],
): MonthComparison => {
  const then = new Map(before.map((payment) => [payment.participantId, payment.payableOre]))
  const here = new Set(now.map(({ participantId }) => participantId))
  const outliers = now.flatMap(({ participantId, name, payableOre }) => {
    const previousOre = then.get(participantId)
    return previousOre !== undefined && isOutlier(payableOre, previousOre)
      ? [{ participantId, name, previousOre, payableOre }]
      : []
  })
  return {
    month,
    totalOre: sumOf(before),
    outliers: outliers.sort(
      (a, b) => Math.abs(b.payableOre - b.previousOre) - Math.abs(a.payableOre - a.previousOre),
    ),
    come: now.filter(({ participantId }) => !then.has(participantId)).map(({ name }) => name),
    gone: before.filter(({ participantId }) => !here.has(participantId)).map(({ name }) => name),
  }
}
