import { addYears, type LocalDate } from '#lib/values/local-date'

export type SpecialCase = {
  readonly cause: 'CARE' | 'DETAINED'
  readonly documented: boolean
  readonly claimedOn: LocalDate
}

const YEARS_TO_CLAIM = 10

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
  if (claimedOn > addYears(start, YEARS_TO_CLAIM)) return 'TOO_LATE'
  return claimedOn < start ? 'EARLY' : 'ACCEPTED'
}
