import { formatDate } from '#lib/i18n/format'
import { type Language, say } from '#lib/i18n/text'
import { markTexts } from '#lib/i18n/texts/attendance'
import { overviewTexts as t } from '#lib/i18n/texts/overview'
import { trendTexts } from '#lib/i18n/texts/trend'
import type { PersonAttendanceView } from './absence.view'
import { type Counts, presentOf, shareOf } from './attendance-counts.view'
import type { OverviewView } from './overview.view'
import type { Table } from './table-file'
import type { Period, TrendView } from './trend.view'

const QUARTERS = 4
const NUMBERS = ['planned', 'present', 'late', 'valid', 'leave', 'unsettled', 'invalid'] as const

const numbersOf = (counts: Counts) => {
  const all = { ...counts, present: presentOf(counts) }
  const share = shareOf(counts)
  return {
    ...Object.fromEntries(NUMBERS.map((id) => [id, all[id] / QUARTERS])),
    share: share === null ? null : Math.round(share * 1000) / 1000,
  }
}

/** Everyone's four weeks, in hours. */
export const overviewTable = ({ people }: OverviewView, language: Language): Table => ({
  name: say(t.attendance, language),
  columns: [
    { id: 'caseNumber', label: say(t.caseNumber, language) },
    { id: 'name', label: say(t.participant, language), width: 28 },
    ...NUMBERS.map((id) => ({ id, label: say(t[id], language) })),
    { id: 'share', label: say(t.attendance, language) },
  ],
  rows: people.map(({ caseNumber, name, counts }) => ({ caseNumber, name, ...numbersOf(counts) })),
})

/** Twelve months of attendance in hours, one row a month or a week, by its first day. */
export const trendTable = (view: TrendView, period: Period, language: Language): Table => ({
  name: say(t.attendance, language),
  columns: [
    { id: 'from', label: say(trendTexts[period], language) },
    ...NUMBERS.map((id) => ({ id, label: say(t[id], language) })),
    { id: 'share', label: say(t.attendance, language) },
  ],
  rows: view[period].map(({ from, counts }) => ({ from: formatDate(from), ...numbersOf(counts) })),
})

/** A participant's absence, one row a session. */
export const absenceTable = ({ absences }: PersonAttendanceView, language: Language): Table => ({
  name: say(t.attendance, language),
  columns: [
    { id: 'date', label: say(t.date, language) },
    { id: 'group', label: say(t.group, language), width: 24 },
    { id: 'code', label: say(t.code, language), width: 26 },
    { id: 'hours', label: say(t.hours, language) },
    { id: 'reason', label: say(t.reason, language), width: 40 },
    { id: 'by', label: say(t.byWhom, language), width: 24 },
  ],
  rows: absences.map(({ date, groupName, code, absentQuarters, reason, by }) => ({
    date: formatDate(date),
    group: groupName,
    code: say(markTexts[code], language),
    hours: absentQuarters / QUARTERS,
    reason: reason ?? '',
    by,
  })),
})
