import { hundredthsOfHours } from '#lib/values/hours'
import { addYears, type LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { BREASTFEEDING as LIMITS } from '../parameters/absence'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'

type Facts = { readonly day: LocalDate; readonly birthDate: LocalDate; readonly hours: number }

/** Hours of the day with stønad, and the rest without. */
export type BreastfeedingHours = { readonly kept: number; readonly lost: number }

/** Integreringsforskriften § 13: an hour a day with stønad in the child's first year; more is without. */
export const BREASTFEEDING: Provision<Facts, BreastfeedingHours> = {
  id: 'f13-breastfeeding',
  cite: 'integreringsforskriften § 13',
  validFrom: ACT_IN_FORCE,
  apply: ({ day, birthDate, hours }) => {
    const limits = valueOn(LIMITS, day)
    if (day >= addYears(birthDate, limits.years)) return { kept: 0, lost: hours }
    if (hours <= limits.hours) return { kept: hours, lost: 0 }
    const rest = hundredthsOfHours(hours) - hundredthsOfHours(limits.hours)
    return { kept: limits.hours, lost: rest / 100 }
  },
}
