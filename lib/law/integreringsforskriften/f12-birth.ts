import type { LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { BIRTH_DAYS } from '../parameters/absence'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'
import { kept, lost, review, type Verdict } from './verdict'

type Facts = { readonly day: LocalDate; readonly usedBefore: number }

/** Integreringsforskriften § 12 first paragraph: the mother's virkedager; after them leave without stønad. */
export const BIRTH_MOTHER: Provision<Facts, Verdict> = {
  id: 'f12-mother',
  cite: 'integreringsforskriften § 12 første ledd',
  validFrom: ACT_IN_FORCE,
  apply: ({ day, usedBefore }) =>
    usedBefore < valueOn(BIRTH_DAYS, day).mother ? kept('BIRTH') : lost('UNPAID_LEAVE'),
}

/** Second paragraph: the father, or another helper, who lives with the mother and cares for the family. */
export const BIRTH_FATHER: Provision<Facts & { readonly conditionsMet: boolean }, Verdict> = {
  id: 'f12-father',
  cite: 'integreringsforskriften § 12 andre ledd',
  validFrom: ACT_IN_FORCE,
  apply: ({ day, usedBefore, conditionsMet }) => {
    if (!conditionsMet) return review('BIRTH_CONDITIONS')
    return usedBefore < valueOn(BIRTH_DAYS, day).father ? kept('BIRTH') : lost('QUOTA_BIRTH_FATHER')
  },
}
