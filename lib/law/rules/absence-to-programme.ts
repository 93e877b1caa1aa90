import type { LocalDate } from '#lib/values/local-date'
import type { Basis, Outcome } from '../integreringsforskriften/verdict'

type Counted = 'absenceDays' | 'freeDays' | 'leaveDays'

/**
 * Integreringsforskriften §§ 10 and 19: fravær under chapter 3, fri and permisjon under chapter 4. Religious days
 * (§ 17 second paragraph), ferie, and what the regulation does not permit are not among them.
 */
const COUNTS_AS: Readonly<Partial<Record<Basis, Counted>>> = {
  SELF_CERTIFICATION: 'absenceDays',
  MEDICAL_CERTIFICATE: 'absenceDays',
  PREVENTED_FROM_DOCTOR: 'absenceDays',
  PREGNANCY: 'freeDays',
  BIRTH: 'freeDays',
  WELFARE: 'freeDays',
  WELFARE_TRAVEL: 'freeDays',
  PEACE_WORK: 'freeDays',
  PERMITTED: 'leaveDays',
  PERMITTED_UNPAID: 'leaveDays',
  UNPAID_LEAVE: 'leaveDays',
}

type Day = {
  readonly date: LocalDate
  readonly result: Outcome
  readonly basis: Basis
  readonly hours: number | null
}

/** Whole virkedager that count towards a longer programme, as rule `programme` asks for them. No day counts twice. */
export const programmeLeaveOf = (days: readonly Day[]) => {
  const counted = { absenceDays: 0, freeDays: 0, leaveDays: 0 }
  const seen = new Set<LocalDate>()
  for (const { date, basis, hours, result } of days) {
    const kind = COUNTS_AS[basis]
    if (!kind || hours !== null || result === 'REVIEW' || seen.has(date)) continue
    seen.add(date)
    counted[kind] += 1
  }
  return counted
}
export type ProgrammeLeave = ReturnType<typeof programmeLeaveOf>
