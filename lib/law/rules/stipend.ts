import type { LocalDate } from '#lib/values/local-date'
import { type Ore, ore, sumOre } from '#lib/values/money'
import { firstDay } from '#lib/values/month'
import { defineRule } from '../contract/rule'
import type { Finding } from '../finding'
import type { TrekkDecision } from '../integreringsloven/s46g-threshold'
import type { RateCode } from '../parameters/stipend'
import type { Trace } from '../trace'
import { stipendFindings } from './stipend-findings'
import { type StipendInput, stipendShape } from './stipend-input'
import { linesOf, type StipendLine, sumOfLines } from './stipend-lines'
import { type StipendMonth, stipendMonth } from './stipend-month'
import { type StipendNotice, stipendNotices } from './stipend-notices'
import { decisionOf } from './stipend-payment'
import { stipendSense } from './stipend-sense'

/** A run of consecutive days with one rate. */
export type Segment = {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly days: number
  readonly rate: RateCode
}

export type StipendResult = {
  readonly gKr: number
  readonly segments: readonly Segment[]
  readonly lines: readonly StipendLine[]
  /** How each line came about, in the same order: `trace[i].value` is `lines[i].amountOre`. */
  readonly trace: readonly Trace<Ore>[]
  readonly grossOre: Ore
  readonly payableOre: Ore
  readonly setOffLeftOre: Ore
  readonly balanceOre: Ore | null
  readonly decision: TrekkDecision
  readonly findings: readonly Finding[]
  readonly notices: readonly StipendNotice[]
}

type Run = { from: LocalDate; to: LocalDate; days: number; rate: RateCode }

const segmentsOf = ({ calendar, days }: StipendMonth): readonly Segment[] => {
  const runs: Run[] = []
  let next = 0
  let afterGap = true
  for (const date of calendar.days) {
    const stipendDay = days[next]
    const isStipendDay = stipendDay?.day === date
    if (isStipendDay) {
      const run = runs.at(-1)
      if (afterGap || run?.rate !== stipendDay.rate)
        runs.push({ from: date, to: date, days: 1, rate: stipendDay.rate })
      else {
        run.to = date
        run.days += 1
      }
      next += 1
    }
    afterGap = !isStipendDay
  }
  return runs
}

/** Introduksjonsstønad for one month (integreringsloven §§ 19–25 and 46 g): every øre with its reason. */
export const evaluateStipend = (input: StipendInput): StipendResult => {
  const month = stipendMonth(input)
  const explained = linesOf(month)
  const lines = explained.map(({ line }) => line)

  const setOffUsed = -(lines.find(({ code }) => code === 'SET_OFF')?.amountOre ?? 0)
  const decision = decisionOf(month, setOffUsed)
  const sum = sumOfLines(explained)
  const payableOre = sum > 0 ? sum : ore(0)
  const balanceOre = input.alreadyPaidOre === undefined ? null : ore(payableOre - input.alreadyPaidOre)

  return {
    gKr: month.baseAmount.value,
    segments: segmentsOf(month),
    lines,
    trace: explained.map(({ trace }) => trace),
    grossOre: sumOre(lines.filter(({ code }) => code === 'STIPEND').map(({ amountOre }) => amountOre)),
    payableOre,
    setOffLeftOre: ore(input.setOffOre - setOffUsed),
    balanceOre,
    decision,
    findings: stipendFindings(month, explained, decision),
    notices: stipendNotices(month, { lines: explained, decision, balanceOre }),
  }
}

export const stipend = defineRule({
  name: 'stipend',
  shape: stipendShape,
  sense: stipendSense,
  askedOn: ({ month }) => firstDay(month),
  evaluate: evaluateStipend,
})
