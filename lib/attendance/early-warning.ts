import { type Counts, LOW_SHARE, shareOf } from './attendance-counts.view'
import type { Warning } from './overview.view'

/** A fall of this much from the four weeks before says the same. */
export const GREAT_FALL = 0.15
/** Fewer hours than this say nothing yet: two days, in quarters of an hour. */
export const LEAST_QUARTERS = 48

const enough = ({ planned, leave }: Counts): boolean => planned - leave >= LEAST_QUARTERS

/**
 * Whether falling attendance should be asked about. It is a question to the participant, never a consequence:
 * illness counts as time away, granted leave does not.
 */
export const earlyWarning = (recent: Counts, before: Counts): Warning | null => {
  const now = enough(recent) ? shareOf(recent) : null
  if (now === null) return null
  const then = enough(before) ? shareOf(before) : null
  if (now < LOW_SHARE) return { because: 'LOW', recent: now, before: then }
  return then !== null && then - now >= GREAT_FALL ? { because: 'FALLING', recent: now, before: then } : null
}
