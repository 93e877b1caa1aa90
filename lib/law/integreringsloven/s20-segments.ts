import type { LocalDate } from '#lib/values/local-date'
import type { Month } from '#lib/values/month'
import { calendarOf } from '../integreringsforskriften/f17-month'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { RateCode } from '../parameters/stipend'
import type { Provision } from '../trace'

/** A run of consecutive days with one rate. */
export type Segment = {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly days: number
  readonly rate: RateCode
}

type Facts = {
  readonly month: Month
  /** The days of the month with a right to stønad, in order, and the rate of each. */
  readonly days: readonly LocalDate[]
  readonly rates: readonly RateCode[]
}

type Run = { from: LocalDate; to: LocalDate; days: number; rate: RateCode }

/** Integreringsloven §§ 19 and 20: from which day to which day each rate holds. */
export const SEGMENTS: Provision<Facts, readonly Segment[]> = {
  id: 's20-segments',
  cite: 'integreringsloven §§ 19, 20',
  validFrom: ACT_IN_FORCE,
  apply: ({ month, days, rates }) => {
    const runs: Run[] = []
    let next = 0
    let afterGap = true
    for (const date of calendarOf(month).days) {
      const rate = days[next] === date ? rates[next] : undefined
      if (rate) {
        const run = runs.at(-1)
        if (afterGap || run?.rate !== rate) runs.push({ from: date, to: date, days: 1, rate })
        else {
          run.to = date
          run.days += 1
        }
        next += 1
      }
      afterGap = rate === undefined
    }
    return runs
  },
}
