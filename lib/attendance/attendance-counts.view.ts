import type { MarkCode } from './codes.schema'

/** Quarters of an hour by what they were. */
export type Counts = {
  readonly planned: number
  readonly late: number
  readonly valid: number
  readonly leave: number
  readonly unsettled: number
  readonly invalid: number
}

export const NO_COUNTS: Counts = { planned: 0, late: 0, valid: 0, leave: 0, unsettled: 0, invalid: 0 }

const PART: Readonly<Record<MarkCode, keyof Counts | null>> = {
  PRESENT: null,
  LATE: 'late',
  LEAVE: 'leave',
  UNEXPLAINED: 'unsettled',
  INVALID: 'invalid',
  SELF_CERT: 'valid',
  MEDICAL: 'valid',
  SICK_CHILD: 'valid',
  CHILD_MEDICAL: 'valid',
  COMPELLING: 'valid',
}

/** What a row of the database adds: planned time without a code, else time away. */
export const addTo = (counts: Counts, code: MarkCode | null, quarters: number): Counts => {
  const part = code ? PART[code] : 'planned'
  return part ? { ...counts, [part]: counts[part] + quarters } : counts
}

export const presentOf = ({ planned, late, valid, leave, unsettled, invalid }: Counts): number =>
  planned - late - valid - leave - unsettled - invalid

/** The share attended of the time somebody was to be there: granted leave is not among it. Null: nothing planned. */
export const shareOf = (counts: Counts): number | null => {
  const expected = counts.planned - counts.leave
  return expected > 0 ? presentOf(counts) / expected : null
}

/** Below this share of the time somebody was to be there, someone should ask how it goes. */
export const LOW_SHARE = 0.8
