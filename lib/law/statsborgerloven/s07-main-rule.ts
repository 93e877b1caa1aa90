import { addDays, latest } from '#lib/values/local-date'
import { inForce } from '../dated'
import { ACT_132_IN_FORCE, MAIN_RULE_YEARS } from '../parameters/citizenship'
import type { Application } from '../rules/citizenship-input'
import type { ResidenceFacts, ResidenceRule, ResidenceTest } from './residence-rule'
import { isEeaHolder } from './s14-eea-years'
import { inWindow } from './test-forms'

/** An application is registered when it is sent and the fee is paid (Prop. 130 L (2020–2021) 2.7.5). */
const isRegisteredBefore132 = ({ registeredOn, feePaidOn }: Application) =>
  registeredOn !== undefined &&
  feePaidOn !== undefined &&
  registeredOn < ACT_132_IN_FORCE &&
  feePaidOn < ACT_132_IN_FORCE

const isUnderOldWording = (application: Application): boolean =>
  isRegisteredBefore132(application) ||
  (application.submittedOn !== undefined && application.submittedOn < ACT_132_IN_FORCE)

const BEFORE_132 = addDays(ACT_132_IN_FORCE, -1)

/** The requirement of § 7 first paragraph e in the wording that the application falls under. */
export const mainRequirement = (application: Application): ResidenceTest => {
  const { submittedOn, asOf } = application
  const day = isUnderOldWording(application) ? BEFORE_132 : latest(ACT_132_IN_FORCE, submittedOn ?? asOf)
  const { needYears, windowYears } = inForce(MAIN_RULE_YEARS, day).value
  return inWindow(needYears, windowYears)
}

const unlessEea = (facts: ResidenceFacts, old: boolean): ResidenceTest | null =>
  isEeaHolder(facts) || isUnderOldWording(facts.application) !== old
    ? null
    : mainRequirement(facts.application)

/** § 7 first paragraph e before lov 18.6.2021 nr. 132: seven of the last ten years. */
export const SEVEN_OF_TEN: ResidenceRule = {
  rule: 'SBL7E_OLD',
  cite: 'statsborgerloven § 7 første ledd bokstav e (før lov 18.6.2021 nr. 132)',
  test: (facts) => unlessEea(facts, true),
}

/** § 7 first paragraph e: eight of the last eleven years. § 14 stands in its place for EEA citizens. */
export const EIGHT_OF_ELEVEN: ResidenceRule = {
  rule: 'SBL7E',
  cite: 'statsborgerloven § 7 første ledd bokstav e',
  test: (facts) => unlessEea(facts, false),
}
