import { daySet } from '#lib/values/day-set'
import { addYears, toDayNumber } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { STATELESS_CHILD_BELOW, STATELESS_YEARS } from '../parameters/citizenship'
import type { Application } from '../rules/citizenship-input'
import type { ResidenceRule } from './residence-rule'
import { noTime, unbroken, withoutAnyBreak } from './test-forms'

const isStateless = ({ citizenship, statelessByChoice }: Application) =>
  citizenship === 'STATELESS' && !statelessByChoice

const isChildWhenApplying = ({ submittedOn, asOf, birthDate }: Application) => {
  const applied = submittedOn ?? asOf
  return applied < addYears(birthDate, valueOn(STATELESS_CHILD_BELOW, applied))
}

/** § 16: the stateless need the last three years, and no time when they apply before they turn 18. */
export const STATELESS: ResidenceRule = {
  rule: 'SBL16',
  cite: 'statsborgerloven § 16',
  test: ({ application, decision }) => {
    if (!isStateless(application) || application.bornInNorway) return null
    return isChildWhenApplying(application) ? noTime() : unbroken(valueOn(STATELESS_YEARS, decision))
  },
}

/** Instruction G-08/2016: the stateless born in Norway need to have lived here the last three years. */
export const STATELESS_BORN_HERE: ResidenceRule = {
  rule: 'SBL16_BORN',
  cite: 'statsborgerloven § 16, jf. instruks G-08/2016',
  test: ({ application, decision }) => {
    if (!isStateless(application) || !application.bornInNorway) return null
    const birth = toDayNumber(application.birthDate)
    const lawful = daySet([{ from: birth, to: Number.POSITIVE_INFINITY }])
    return { ...withoutAnyBreak(valueOn(STATELESS_YEARS, decision)), own: { lawful, abroadFrom: birth } }
  },
}
