import type { LocalDate } from '#lib/values/local-date'
import { inForce } from '../dated'
import { calendarOf, type MonthCalendar } from '../integreringsforskriften/f17-month'
import { hasStipendOn } from '../integreringsloven/s19-stipend-days'
import { baseAmountOn } from '../integreringsloven/s20-base-amount'
import { ANNUAL, partDays } from '../integreringsloven/s20-stipend-amount'
import { ratesOf, type StipendDay } from '../integreringsloven/s20-stipend-rate'
import type { LostTime } from '../integreringsloven/s21-absence-reduction'
import { tookNoPart } from '../integreringsloven/s24-no-participation'
import { STIPEND_TERMS } from '../parameters/stipend'
import { derive, type Trace } from '../trace'
import type { Absence, StipendInput } from './stipend-input'

/** An absence with the rate of its day. */
export type RatedAbsence = LostTime & Pick<Absence, 'cause'>

/** What every line of the month rests on. */
export type StipendMonth = {
  readonly input: StipendInput
  readonly on: LocalDate
  readonly calendar: MonthCalendar
  readonly baseAmount: Trace<number>
  readonly annual: Trace<number>
  readonly days: readonly StipendDay[]
  readonly partDays: number
  readonly dividedBy: number
  readonly absences: readonly RatedAbsence[]
  readonly tookNoPart: boolean
}

const ratedAbsences = ({ absences }: StipendInput, days: readonly StipendDay[]): readonly RatedAbsence[] => {
  if (absences.length === 0) return []
  const byDate = new Map(absences.map((absence) => [absence.date, absence]))
  return days.flatMap(({ day, parts }) => {
    const absence = byDate.get(day)
    return absence ? [{ ...absence, parts }] : []
  })
}

/**
 * What the month amount is divided by to give one day: a full month is the month amount whatever its
 * length; for a part of a month the law gives only thirtieths, and the policy may choose its own days.
 */
const dividedBy = ({ policy }: StipendInput, on: LocalDate, days: number, daysInMonth: number): number =>
  days !== daysInMonth && policy.partMonth === 'THIRTIETHS'
    ? inForce(STIPEND_TERMS, on).value.daysInMonth
    : daysInMonth

export const stipendMonth = (input: StipendInput): StipendMonth => {
  const calendar = calendarOf(input.month)
  const on = calendar.firstDay
  const days = ratesOf(
    input,
    on,
    calendar.days.filter((day) => hasStipendOn(input, day)),
  )
  const baseAmount = baseAmountOn(on, input.law.extraG)
  return {
    input,
    on,
    calendar,
    baseAmount,
    annual: derive(ANNUAL, { on }, { gKr: baseAmount }),
    days,
    partDays: partDays(days),
    dividedBy: dividedBy(input, on, days.length, calendar.days.length),
    absences: ratedAbsences(input, days),
    tookNoPart: tookNoPart({ calendar, stipendDays: days.length, absences: input.absences }),
  }
}
