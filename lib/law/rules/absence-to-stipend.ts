import { hundredthsOfHours } from '#lib/values/hours'
import { addDays, type LocalDate } from '#lib/values/local-date'
import type { Basis } from '../integreringsforskriften/verdict'
import type { AbsenceResult } from './absence'
import type { DayRow } from './absence-days'
import type { AbsenceInput } from './absence-input'
import type { RawStipendInput } from './stipend-input'

type StipendAbsence = NonNullable<RawStipendInput['absences']>[number]
type Cause = 'INVALID' | 'UNPAID'

type Run = { readonly from: LocalDate; readonly to: LocalDate }

/** What the month's stønad takes over from the absences. */
export type StipendFacts = {
  readonly absences: readonly StipendAbsence[]
  readonly withoutStipend: readonly Run[]
  /** Days with both causes: `stipend` takes one entry a day, and an official says which. */
  readonly bothCauses: readonly LocalDate[]
  /** Days that an official must decide before anything is paid. */
  readonly undecided: readonly LocalDate[]
}

/** Leave and long illness: every calendar day of it is without stønad, not the virkedager alone. */
const BY_CALENDAR_DAY: readonly Basis[] = ['UNPAID_LEAVE', 'LEAVE_EXHAUSTED', 'LONG_ILLNESS_DECISION']

const isByCalendarDay = ({ basis }: DayRow): boolean => BY_CALENDAR_DAY.includes(basis)

/** Runs of days without stønad in one entry: to the day before a row of another kind, or to its end. */
const runsOf = (rows: readonly DayRow[], to: LocalDate): readonly Run[] => {
  const runs: Run[] = []
  let from: LocalDate | undefined
  for (const row of rows) {
    if (isByCalendarDay(row)) from ??= row.date
    else if (from) {
      runs.push({ from, to: addDays(row.date, -1) })
      from = undefined
    }
  }
  return from ? [...runs, { from, to }] : runs
}

const runsByEntry = (entries: AbsenceInput['entries'], days: readonly DayRow[]): readonly Run[] => {
  const rowsOf = entries.map((): DayRow[] => [])
  for (const row of days) rowsOf[row.entry]?.push(row)
  return entries.flatMap(({ to }, index) =>
    rowsOf.slice(index, index + 1).flatMap((rows) => runsOf(rows, to)),
  )
}

type Day = { readonly date: LocalDate; readonly cause: Cause; hundredths: number | null }

/** Rows of one date and cause as one, with the sum of the hours. */
const mergedDays = (rows: readonly DayRow[]): readonly Day[] => {
  const days = new Map<string, Day>()
  for (const { date, trekk, hours } of rows) {
    const cause = trekk ? 'INVALID' : 'UNPAID'
    const hundredths = hours === null ? null : hundredthsOfHours(hours)
    const same = days.get(`${date} ${cause}`)
    if (same && same.hundredths !== null && hundredths !== null) same.hundredths += hundredths
    else days.set(`${date} ${cause}`, { date, cause, hundredths })
  }
  return [...days.values()]
}

/** How a participant's absences reach the month's stønad (integreringsloven §§ 17 and 21). */
export const stipendFactsOf = (
  { entries }: Pick<AbsenceInput, 'entries'>,
  { days }: Pick<AbsenceResult, 'days'>,
): StipendFacts => {
  const lost = days.filter(({ result }) => result === 'LOST')
  const single = mergedDays(lost.filter((row) => !isByCalendarDay(row)))
  const unpaid = new Set(single.filter(({ cause }) => cause === 'UNPAID').map(({ date }) => date))
  return {
    absences: single.map(({ date, cause, hundredths }) => ({
      date,
      cause,
      hours: hundredths === null ? undefined : hundredths / 100,
    })),
    withoutStipend: runsByEntry(entries, days),
    bothCauses: single
      .filter(({ cause, date }) => cause === 'INVALID' && unpaid.has(date))
      .map(({ date }) => date),
    undecided: [...new Set(days.filter(({ result }) => result === 'REVIEW').map(({ date }) => date))],
  }
}
