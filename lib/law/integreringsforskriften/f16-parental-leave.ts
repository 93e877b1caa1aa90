import { addMonths, addYears, daysBetween, type LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { PARENTAL_LEAVE as LIMITS } from '../parameters/absence'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'
import { lost, review, type Verdict } from './verdict'

type Facts = {
  readonly day: LocalDate
  readonly birthDate: LocalDate
  readonly adoptedOn: LocalDate | undefined
  readonly firstLeaveDay: LocalDate
  /** Calendar days of leave for this child so far, the day included. */
  readonly daysTaken: number
}

/**
 * Integreringsforskriften § 16: omsorgspermisjon without stønad, ten months in the child's first year;
 * at adoption of a child under fifteen the first year does not matter (third paragraph).
 */
export const PARENTAL_LEAVE: Provision<Facts, Verdict> = {
  id: 'f16-parental-leave',
  cite: 'integreringsforskriften § 16',
  validFrom: ACT_IN_FORCE,
  apply: ({ day, birthDate, adoptedOn, firstLeaveDay, daysTaken }) => {
    const { months, years, adoptedBelowYears } = valueOn(LIMITS, day)
    if (adoptedOn !== undefined && adoptedOn >= addYears(birthDate, adoptedBelowYears))
      return review('ADOPTED_CHILD_AGE')
    if (adoptedOn === undefined && day >= addYears(birthDate, years)) return lost('LEAVE_EXHAUSTED')
    const days = daysBetween(firstLeaveDay, addMonths(firstLeaveDay, months))
    return lost(daysTaken > days ? 'LEAVE_EXHAUSTED' : 'UNPAID_LEAVE')
  },
}

type Begun = { readonly birthDate: LocalDate; readonly from: LocalDate }

/** § 16 second paragraph: from the fourth month the municipality offers follow-up and training, for each birth. */
export const FOLLOW_UP: Provision<{ readonly begun: readonly Begun[] }, readonly Begun[]> = {
  id: 'f16-follow-up',
  cite: 'integreringsforskriften § 16',
  validFrom: ACT_IN_FORCE,
  apply: ({ begun }) => begun.map(({ birthDate, from }) => ({ birthDate, from: followUpFrom(from) })),
}

/** The first day of the fourth month. */
export const followUpFrom = (firstLeaveDay: LocalDate): LocalDate =>
  addMonths(firstLeaveDay, valueOn(LIMITS, firstLeaveDay).followUpAfterMonths)
