import { daysBetween, type LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { RELIGIOUS_DAYS } from '../parameters/absence'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'
import { kept, review, type Verdict } from './verdict'

type Facts = {
  readonly day: LocalDate
  readonly from: LocalDate
  readonly noticeOn: LocalDate
  readonly usedInYear: number
}

/**
 * Integreringsforskriften § 17 second paragraph: self-chosen religious days with notice. A day too many or
 * with too short notice has no permission, but the second condition of § 21 is an official's to judge.
 */
export const RELIGIOUS_DAY: Provision<Facts, Verdict> = {
  id: 'f17-religious-day',
  cite: 'integreringsforskriften § 17 andre ledd',
  validFrom: ACT_IN_FORCE,
  apply: ({ day, from, noticeOn, usedInYear }) => {
    const { inYear, noticeDays } = valueOn(RELIGIOUS_DAYS, day)
    if (daysBetween(noticeOn, from) < noticeDays) return review('RELIGIOUS_NOTICE')
    return usedInYear < inYear ? kept('RELIGIOUS_DAY') : review('QUOTA_RELIGIOUS')
  },
}
