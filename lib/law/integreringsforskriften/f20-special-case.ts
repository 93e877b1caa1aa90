import { addYears, type LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { YEARS_TO_CLAIM } from '../parameters/training'

export type SpecialCase = {
  readonly cause: 'CARE' | 'DETAINED'
  readonly documented: boolean
  readonly claimedOn: LocalDate
}

/** `EARLY`: claimed before the right began, so that nothing is put off. */
export type SpecialCaseOutcome = 'ACCEPTED' | 'UNDOCUMENTED' | 'TOO_LATE' | 'EARLY'

/**
 * Integreringsforskriften §§ 20 to 22: large burdens of care, or being held against one's will, let
 * right and duty begin with the claim, documented and made within ten years.
 */
export const specialCaseOutcome = (
  { documented, claimedOn }: SpecialCase,
  start: LocalDate,
): SpecialCaseOutcome => {
  if (!documented) return 'UNDOCUMENTED'
  if (claimedOn > addYears(start, valueOn(YEARS_TO_CLAIM, start))) return 'TOO_LATE'
  return claimedOn < start ? 'EARLY' : 'ACCEPTED'
}
