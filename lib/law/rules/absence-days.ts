import { daysBetween, fromDayNumber, type LocalDate, toDayNumber } from '#lib/values/local-date'
import { BREASTFEEDING } from '../integreringsforskriften/f13-breastfeeding'
import { isWorkday } from '../integreringsforskriften/f17-holidays'
import type { Basis, Outcome, Verdict } from '../integreringsforskriften/verdict'
import { derive, type Trace } from '../trace'
import { illnessSeries } from './absence-illness'
import type { AbsenceInput, Entry, EntryOf } from './absence-input'
import { type Course, judge } from './absence-judge'
import { isLeave, takeLeave } from './absence-leaves'
import { enter } from './absence-ledger'

/** What one virkedag of an entry comes to; `hours` null for a whole day. */
export type DayRow = {
  readonly date: LocalDate
  /** Index in the input's list. */
  readonly entry: number
  readonly result: Outcome
  readonly basis: Basis
  readonly hours: number | null
  /** § 21: the day reduces the stønad as ugyldig fravær. */
  readonly trekk: boolean
}

export type ExplainedDay = { readonly row: DayRow; readonly trace: Trace }

/** What the days rest on, for the summary of quotas. */
export type Absences = Course & { readonly days: readonly ExplainedDay[] }

const isTrekk = ({ result, basis }: Verdict): boolean =>
  result === 'LOST' && (basis === 'INVALID_ABSENCE' || basis === 'PERMISSION_REFUSED')

const rowOf = (date: LocalDate, entry: number, verdict: Verdict, hours: number | null): DayRow => ({
  date,
  entry,
  result: verdict.result,
  basis: verdict.basis,
  hours,
  trekk: isTrekk(verdict),
})

const breastfeedingDay = (
  index: number,
  entry: EntryOf<'BREASTFEEDING'>,
  date: LocalDate,
): ExplainedDay[] => {
  const { birthDate, hours } = entry
  const trace = derive(BREASTFEEDING, { day: date, birthDate, hours }, {})
  return trace.value.map((part) => ({ row: rowOf(date, index, part, part.hours), trace }))
}

const hoursOf = (entry: Entry): number | null => ('hours' in entry ? (entry.hours ?? null) : null)

const dayOf = (course: Course, index: number, entry: Entry, date: LocalDate): ExplainedDay[] => {
  if (entry.kind === 'BREASTFEEDING') return breastfeedingDay(index, entry, date)
  const trace = judge(course, index, entry, date)
  enter(course.ledger, trace.value, course.input, index, entry, date)
  return [{ row: rowOf(date, index, trace.value, hoursOf(entry)), trace }]
}

const workdaysOf = ({ from, to }: Entry): LocalDate[] => {
  const first = toDayNumber(from)
  const count = toDayNumber(to) - first + 1
  return Array.from({ length: count }, (_, index) => fromDayNumber(first + index)).filter(isWorkday)
}

const byDateThenEntry = ({ row: a }: ExplainedDay, { row: b }: ExplainedDay): number =>
  daysBetween(b.date, a.date) || a.entry - b.entry

/** Works through the entries by their first day, then by their place in the list. */
export const absencesOf = (input: AbsenceInput): Absences => {
  const numbered = input.entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => daysBetween(b.entry.from, a.entry.from))
  const ordered = numbered.map(({ entry }) => entry)
  const course: Course = {
    input,
    ordered,
    series: illnessSeries(ordered, input.policy.selfCertSeries),
    ledger: new Map(),
    leaves: new Map(),
  }
  const days = numbered.flatMap(({ entry, index }) => {
    const rows = workdaysOf(entry).flatMap((date) => dayOf(course, index, entry, date))
    if (isLeave(entry)) takeLeave(course.leaves, entry)
    return rows
  })
  return { ...course, days: days.sort(byDateThenEntry) }
}
