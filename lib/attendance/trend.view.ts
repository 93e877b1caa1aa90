import { addDays, dayOfWeek, type LocalDate } from '#lib/values/local-date'
import { firstDay, monthOf } from '#lib/values/month'
import { addTo, type Counts, NO_COUNTS } from './attendance-counts.view'
import type { MarkCode } from './codes.schema'

/** A week, from its Monday, or a month, from its first day. */
export type TrendPoint = { readonly from: LocalDate; readonly counts: Counts }

export const PERIODS = ['month', 'week'] as const
export type Period = (typeof PERIODS)[number]

/** Attendance of the last twelve months, month by month and week by week. */
export type TrendView = Readonly<Record<Period, readonly TrendPoint[]>>

/** Time of one day: planned where `code` is null, else away. */
export type DayTime = { readonly date: LocalDate; readonly code: MarkCode | null; readonly quarters: number }

export const mondayOf = (day: LocalDate): LocalDate => addDays(day, 1 - dayOfWeek(day))

const pointsBy = (
  rows: readonly DayTime[],
  startOf: (day: LocalDate) => LocalDate,
): readonly TrendPoint[] => {
  const points = new Map<LocalDate, Counts>()
  for (const { date, code, quarters } of rows) {
    const from = startOf(date)
    points.set(from, addTo(points.get(from) ?? NO_COUNTS, code, quarters))
  }
  return [...points].map(([from, counts]) => ({ from, counts })).sort((a, b) => a.from.localeCompare(b.from))
}

/** Periods without anything registered are left out. */
export const trendOf = (rows: readonly DayTime[]): TrendView => ({
  month: pointsBy(rows, (day) => firstDay(monthOf(day))),
  week: pointsBy(rows, mondayOf),
})

/** What a period is called in an address. */
export const PERIOD_WORDS = { month: 'maned', week: 'uke' } as const satisfies Record<Period, string>

/** The period that an address asks for, by its word. */
export const periodOf = (word: unknown): Period => (word === PERIOD_WORDS.week ? 'week' : 'month')
