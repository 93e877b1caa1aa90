import { addYears, daysBetween, type LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { ILLNESS_LEAVE_YEARS } from '../parameters/absence'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'
import { lost, review, type Verdict } from './verdict'

type Facts = {
  readonly certificate: boolean
  readonly firstLeaveDay: LocalDate
  /** Calendar days of such leave so far, the day included. */
  readonly daysTaken: number
}

/** Integreringsforskriften § 15: leave without stønad at long illness, with legeerklæring, up to a year in all. */
export const ILLNESS_LEAVE: Provision<Facts, Verdict> = {
  id: 'f15-illness-leave',
  cite: 'integreringsforskriften § 15',
  validFrom: ACT_IN_FORCE,
  apply: ({ certificate, firstLeaveDay, daysTaken }) => {
    const end = addYears(firstLeaveDay, valueOn(ILLNESS_LEAVE_YEARS, firstLeaveDay))
    if (daysTaken > daysBetween(firstLeaveDay, end)) return lost('LEAVE_EXHAUSTED')
    return certificate ? lost('UNPAID_LEAVE') : review('CERTIFICATE_MISSING')
  },
}
