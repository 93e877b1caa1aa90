import type { LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { WELFARE_DAYS, type WelfareReason } from '../parameters/absence'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'
import { kept, lost, review, type Verdict } from './verdict'

type Facts = {
  readonly day: LocalDate
  readonly reason: WelfareReason
  readonly travel: boolean
  readonly usedInYear: number
  readonly usedForEvent: number
}

/**
 * Integreringsforskriften § 14: velferdspermisjon that has been granted. Days of travel at a death
 * (third paragraph) stand outside the three days and, by the reading chosen, inside the ten.
 */
export const WELFARE: Provision<Facts, Verdict> = {
  id: 'f14-welfare',
  cite: 'integreringsforskriften § 14',
  validFrom: ACT_IN_FORCE,
  apply: ({ day, reason, travel, usedInYear, usedForEvent }) => {
    const { inYear, forEvent } = valueOn(WELFARE_DAYS, day)
    if (usedInYear >= inYear) return lost('QUOTA_WELFARE')
    if (travel) return kept('WELFARE_TRAVEL')
    const ofEvent = forEvent[reason]
    return ofEvent !== undefined && usedForEvent >= ofEvent ? review('WELFARE_SUBLIMIT') : kept('WELFARE')
  },
}
