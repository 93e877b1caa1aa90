import type { Ore } from '#lib/values/money'
import { firstDay } from '#lib/values/month'
import { defineRule } from '../contract/rule'
import type { Finding } from '../finding'
import { SEGMENTS, type Segment } from '../integreringsloven/s20-segments'
import { PAYABLE } from '../integreringsloven/s24-payable'
import type { TrekkDecision } from '../integreringsloven/s46g-threshold'
import { found, type Trace } from '../trace'
import { stipendFindings } from './stipend-findings'
import { type StipendInput, stipendShape } from './stipend-input'
import { linesOf, type StipendLine } from './stipend-lines'
import { type StipendMonth, stipendMonth } from './stipend-month'
import { type StipendNotice, stipendNotices } from './stipend-notices'
import { decisionOf } from './stipend-payment'
import { stipendSense } from './stipend-sense'

export type StipendResult = {
  readonly gKr: number
  readonly segments: readonly Segment[]
  readonly lines: readonly StipendLine[]
  /** How each line came about, in the same order: `trace[i].value` is `lines[i].amountOre`; then the payment, and § 46 g. */
  readonly trace: readonly Trace[]
  readonly grossOre: Ore
  readonly payableOre: Ore
  readonly setOffLeftOre: Ore
  readonly balanceOre: Ore | null
  readonly decision: TrekkDecision
  readonly findings: readonly Finding[]
  readonly notices: readonly StipendNotice[]
}

const segmentsOf = ({ input, days }: StipendMonth): Trace<readonly Segment[]> => {
  const given = {
    month: input.month,
    days: days.map(({ day }) => day),
    rates: days.map(({ rate }) => rate),
  }
  return found(SEGMENTS, given, {}, SEGMENTS.apply(given))
}

const payableOf = (
  { setOffOre, alreadyPaidOre }: StipendInput,
  lines: readonly StipendLine[],
  setOffUsedOre: number,
) => {
  const stipend: Ore[] = []
  const reductions: Ore[] = []
  for (const { code, amountOre } of lines) (code === 'STIPEND' ? stipend : reductions).push(amountOre)
  const given = { stipend, reductions, setOffOre, setOffUsedOre, alreadyPaidOre }
  return found(PAYABLE, given, {}, PAYABLE.apply(given))
}

/** Introduksjonsstønad for one month (integreringsloven §§ 19–25 and 46 g): every øre with its reason. */
export const evaluateStipend = (input: StipendInput): StipendResult => {
  const month = stipendMonth(input)
  const explained = linesOf(month)
  const lines = explained.map(({ line }) => line)

  const setOffUsed = -(lines.find(({ code }) => code === 'SET_OFF')?.amountOre ?? 0)
  const decision = decisionOf(month, setOffUsed)
  const payable = payableOf(input, lines, setOffUsed)
  const segments = segmentsOf(month)
  const { balanceOre } = payable.value

  return {
    gKr: month.baseAmount.value,
    segments: segments.value,
    lines,
    trace: [...explained.map(({ trace }) => trace), segments, payable, decision],
    ...payable.value,
    decision: decision.value,
    findings: stipendFindings(month, explained, decision.value),
    notices: stipendNotices(month, { lines: explained, decision: decision.value, balanceOre }),
  }
}

export const stipend = defineRule({
  name: 'stipend',
  shape: stipendShape,
  sense: stipendSense,
  askedOn: ({ month }) => firstDay(month),
  evaluate: evaluateStipend,
})
