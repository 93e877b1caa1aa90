import { addMonths, daysBetween, type LocalDate } from '#lib/values/local-date'
import type { CaseRow } from './case-list.repo'
import { caseStatus } from './case-status.view'

/** Week of the programme and how many there are; null before it starts. Without a decided end, two years. */
export const programmeWeeks = (
  startedOn: LocalDate | null,
  endsOn: LocalDate | null,
  today: LocalDate,
): { week: number; weeks: number; until: LocalDate } | null => {
  if (!startedOn || startedOn > today) return null
  const until = endsOn ?? addMonths(startedOn, 24)
  const weeks = Math.max(1, Math.round(daysBetween(startedOn, until) / 7))
  return { week: Math.min(weeks, Math.floor(daysBetween(startedOn, today) / 7) + 1), weeks, until }
}

/** Rows of the caseload as the list shows them, the nearest deadline first. */
export const caseLines = (cases: readonly CaseRow[], today: LocalDate) =>
  cases
    .map((row) => ({
      id: row.id,
      name: row.name,
      caseNumber: row.caseNumber,
      language: row.language,
      programme: programmeWeeks(row.programmeStartedOn, row.programmeEndsOn, today),
      status: caseStatus(row, today),
    }))
    .sort((a, b) => (a.status.due ?? '9').localeCompare(b.status.due ?? '9'))
