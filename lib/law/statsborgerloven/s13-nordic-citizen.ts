import { daySet } from '#lib/values/day-set'
import { toDayNumber } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { NORDIC_YEARS } from '../parameters/citizenship'
import type { ResidenceRule } from './residence-rule'
import { withoutAnyBreak } from './test-forms'

/** § 13: Nordic citizens need the last two years; they need no permit, only to live here. */
export const NORDIC_CITIZEN: ResidenceRule = {
  rule: 'SBL13',
  cite: 'statsborgerloven § 13',
  test: ({ application: { citizenship, arrivedOn }, decision }) => {
    if (citizenship !== 'NORDIC' || arrivedOn === undefined) return null
    const lawful = daySet([{ from: toDayNumber(arrivedOn), to: Number.POSITIVE_INFINITY }])
    return { ...withoutAnyBreak(valueOn(NORDIC_YEARS, decision)), own: { lawful, abroadFrom: null } }
  },
}
