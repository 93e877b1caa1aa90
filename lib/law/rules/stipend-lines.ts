import { type Ore, sumOre } from '#lib/values/money'
import { RATE_PARTS } from '../integreringsloven/s20-rate-parts'
import { STIPEND } from '../integreringsloven/s20-stipend-amount'
import { RATE, type RateFacts } from '../integreringsloven/s20-stipend-rate'
import { sumOfHours, TREKK, UNPAID } from '../integreringsloven/s21-absence-reduction'
import { COORDINATION, reducesStipend } from '../integreringsloven/s22-coordination'
import { WORK } from '../integreringsloven/s23-own-means'
import { NO_PARTICIPATION } from '../integreringsloven/s24-no-participation'
import { SET_OFF } from '../integreringsloven/s25-set-off'
import type { RateCode } from '../parameters/stipend'
import { derive, type Trace } from '../trace'
import type { BenefitKind } from './stipend-input'
import type { StipendMonth } from './stipend-month'

export type LineCode =
  | 'STIPEND'
  | 'INVALID_DAYS'
  | 'INVALID_HOURS'
  | 'UNPAID_DAYS'
  | 'UNPAID_HOURS'
  | 'NO_PARTICIPATION'
  | `BENEFIT_${BenefitKind}`
  | 'WORK_IN_PROGRAMME'
  | 'SET_OFF'

/** One line of the payslip, in whole øre; what is taken away is negative. */
export type StipendLine = {
  readonly code: LineCode
  readonly rate: RateCode | null
  readonly quantity: number | null
  readonly unit: 'DAYS' | 'HOURS' | null
  readonly amountOre: Ore
}

/** A line and how it came about: `trace.value` is its amount. */
export type ExplainedLine = { readonly line: StipendLine; readonly trace: Trace<Ore> }

const explained = (
  code: LineCode,
  trace: Trace<Ore>,
  details: Partial<Pick<StipendLine, 'rate' | 'quantity' | 'unit'>> = {},
): ExplainedLine => ({
  line: { code, rate: null, quantity: null, unit: null, ...details, amountOre: trace.value },
  trace,
})

const stipendLines = ({ input, on, days, annual, dividedBy }: StipendMonth): readonly ExplainedLine[] => {
  const byRate = new Map<RateCode, { facts: RateFacts; count: number }>()
  for (const { rate, facts } of days) {
    const same = byRate.get(rate)
    if (same) same.count += 1
    else byRate.set(rate, { facts, count: 1 })
  }
  return [...byRate].map(([rate, { facts, count }]) => {
    const parts = derive(
      RATE_PARTS,
      { on, startedOn: input.programme.startedOn },
      { rate: derive(RATE, facts, {}) },
    )
    const trace = derive(STIPEND, { on, days: count, dividedBy }, { annualKr: annual, parts })
    return explained('STIPEND', trace, { rate, quantity: count, unit: 'DAYS' })
  })
}

const ABSENCE_LINES = [
  { cause: 'INVALID', unit: 'DAYS', provision: TREKK },
  { cause: 'INVALID', unit: 'HOURS', provision: TREKK },
  { cause: 'UNPAID', unit: 'DAYS', provision: UNPAID },
  { cause: 'UNPAID', unit: 'HOURS', provision: UNPAID },
] as const

const absenceLines = ({ on, input, annual, absences }: StipendMonth): readonly ExplainedLine[] =>
  ABSENCE_LINES.flatMap(({ cause, unit, provision }) => {
    const some = absences.filter(
      (absence) => absence.cause === cause && (absence.hours === undefined) === (unit === 'DAYS'),
    )
    if (some.length === 0) return []
    const given = { on, capAtDay: input.policy.capHourTrekkAtDay, absences: some }
    const quantity = unit === 'DAYS' ? some.length : sumOfHours(some)
    return explained(`${cause}_${unit}`, derive(provision, given, { annualKr: annual }), { quantity, unit })
  })

const benefitLines = ({ on, input, baseAmount, days, dividedBy }: StipendMonth): readonly ExplainedLine[] =>
  input.benefits.filter(reducesStipend).map(({ kind, amountOre, annualOre }) => {
    const given = { on, days: days.length, dividedBy, amountOre, annualOre }
    return explained(`BENEFIT_${kind}`, derive(COORDINATION, given, { gKr: baseAmount }))
  })

const workLines = ({ on, input, annual, days, partDays }: StipendMonth): readonly ExplainedLine[] => {
  const work = input.workInProgramme
  if (!work) return []
  const trace = derive(WORK, { ...work, on, days: days.length, partDays }, { annualKr: annual })
  return [explained('WORK_IN_PROGRAMME', trace, { quantity: work.hours, unit: 'HOURS' })]
}

const amountsOf = (lines: readonly ExplainedLine[]): readonly Ore[] => lines.map(({ line }) => line.amountOre)

/** Sum of rounded lines; zero without lines. */
export const sumOfLines = (lines: readonly ExplainedLine[]): Ore => sumOre(amountsOf(lines))

const notZero = ({ line }: ExplainedLine): boolean => line.amountOre !== 0

const setOffLine = (
  { input: { setOffOre } }: StipendMonth,
  before: readonly ExplainedLine[],
): ExplainedLine => explained('SET_OFF', derive(SET_OFF, { setOffOre, before: amountsOf(before) }, {}))

/** The lines of the month in the order of the payslip, without lines of 0 øre (integreringsloven §§ 20–25). */
export const linesOf = (month: StipendMonth): readonly ExplainedLine[] => {
  const own = [...stipendLines(month), ...absenceLines(month)]
  if (month.tookNoPart) {
    const nothingLeft = derive(NO_PARTICIPATION, { before: amountsOf(own) }, {})
    return [...own, explained('NO_PARTICIPATION', nothingLeft)].filter(notZero)
  }
  const reduced = [...own, ...benefitLines(month), ...workLines(month)]
  return [...reduced, setOffLine(month, reduced)].filter(notZero)
}
