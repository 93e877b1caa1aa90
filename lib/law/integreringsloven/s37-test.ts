import type { LocalDate } from '#lib/values/local-date'
import type { Grouping } from './s26-training-group'

/**
 * Integreringsloven § 37: those with right and duty must sit the test in samfunnskunnskap by the day the
 * training must be done. Those who only complete what they began have no duty left.
 */
export const testBy = (
  { group, mayComplete }: Grouping,
  socialStudiesBy: LocalDate | null,
): LocalDate | null => (group === 'S27' && !mayComplete ? socialStudiesBy : null)
