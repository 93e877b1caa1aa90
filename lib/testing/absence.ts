import { absence } from '#lib/law/rules/absence'
import type { RawAbsenceInput } from '#lib/law/rules/absence-input'
import { answerOf, faultsOf } from './rule'

export type Entries = RawAbsenceInput['entries']

/** A participant since 1 October 2025 without absence. */
const base: RawAbsenceInput = { startsOn: '2025-10-01', entries: [] }

export const answer = (facts: Partial<RawAbsenceInput>) => answerOf(absence, { ...base, ...facts })

export const faults = (facts: Record<string, unknown>) => faultsOf(absence, { ...base, ...facts })

/** What one entry of 2 to 6 March 2026 is refused for. */
export const faultsOfEntry = (entry: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  faults({ ...more, entries: [{ from: '2026-03-02', to: '2026-03-06', ...entry }] })

/** `mm-dd entry RESULT BASIS` of every row. */
export const rowsOf = (entries: Entries, more: Partial<RawAbsenceInput> = {}) =>
  answer({ ...more, entries }).days.map(
    (row) => `${row.date.slice(5)} ${row.entry} ${row.result} ${row.basis}`,
  )

/** Own illness without certificate. */
export const spell = (from: string, to: string) => ({ kind: 'OWN_ILLNESS', from, to }) as const
