import type { LocalDate } from '#lib/values/local-date'
import { versionOn } from '../dated'
import { REFUGEE_YEARS } from '../parameters/citizenship'
import type { ResidenceFacts, ResidenceRule } from './residence-rule'
import { inWindow } from './test-forms'

const isOver = (endedOn: LocalDate | undefined, decision: LocalDate) =>
  endedOn !== undefined && endedOn <= decision

const isRecognised = ({ application: { refugee }, decision }: ResidenceFacts): boolean =>
  refugee?.everGranted28 === true &&
  !isOver(refugee.cessation37On, decision) &&
  !isOver(refugee.revoked63On, decision)

/**
 * § 16 a: recognised refugees need seven of the last ten years, unless the status has ceased
 * (utlendingsloven § 37) or was revoked (§ 63). For all decisions from 1 January 2022.
 */
export const RECOGNISED_REFUGEE: ResidenceRule = {
  rule: 'SBL16A',
  cite: 'statsborgerloven § 16 a',
  test: (facts) => {
    const years = isRecognised(facts) ? versionOn(REFUGEE_YEARS, facts.decision) : null
    return years && inWindow(years.value.needYears, years.value.windowYears)
  },
}
