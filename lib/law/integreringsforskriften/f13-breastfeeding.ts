import { hundredthsOfHours } from '#lib/values/hours'
import { addYears, type LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { BREASTFEEDING as LIMITS } from '../parameters/absence'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'
import { kept, lost, type Verdict } from './verdict'

type Facts = { readonly day: LocalDate; readonly birthDate: LocalDate; readonly hours: number }

/** A part of the day, with what becomes of its stønad. */
export type BreastfeedingHours = Verdict & { readonly hours: number }

const withStipend = (hours: number): BreastfeedingHours => ({ ...kept('BREASTFEEDING'), hours })
const without = (hours: number): BreastfeedingHours => ({ ...lost('BREASTFEEDING_UNPAID'), hours })

/** Integreringsforskriften § 13: an hour a day with stønad in the child's first year; more is without. */
export const BREASTFEEDING: Provision<Facts, readonly BreastfeedingHours[]> = {
  id: 'f13-breastfeeding',
  cite: 'integreringsforskriften § 13',
  validFrom: ACT_IN_FORCE,
  apply: ({ day, birthDate, hours }) => {
    const limits = valueOn(LIMITS, day)
    if (day >= addYears(birthDate, limits.years)) return [without(hours)]
    if (hours <= limits.hours) return [withStipend(hours)]
    const rest = hundredthsOfHours(hours) - hundredthsOfHours(limits.hours)
    return [withStipend(limits.hours), without(rest / 100)]
  },
}
