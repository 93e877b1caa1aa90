import { ageOn, type LocalDate } from '#lib/values/local-date'
import type { Goal } from '../contract/codes'
import { valueOn } from '../dated'
import { codesThatHold } from '../finding'
import { WORK_GOAL_ABOVE, YOUNG_BELOW } from '../parameters/eligibility'
import { ACT_IN_FORCE, REFORM_2026 } from '../parameters/sources'
import type { Provision } from '../trace'
import type { Outcome } from './s08-outcome'
import { lengthParameter, type Track } from './s13-s14-length'

export type GoalRefusal = 'GOAL_NOT_ON_TRACK' | 'OVER_55_MUST_BE_WORK' | 'UNDER_25_NEEDS_REASON'

type Facts = {
  readonly track: Track
  readonly goal: Goal
  readonly legacy: boolean
  readonly birthDate: LocalDate
  readonly goalSetOn: LocalDate
  readonly hasReason: boolean
}

export const isYoung = (birthDate: LocalDate, on: LocalDate): boolean =>
  ageOn(birthDate, on) < valueOn(YOUNG_BELOW, on)

export const isOver55 = (birthDate: LocalDate, on: LocalDate): boolean =>
  ageOn(birthDate, on) > valueOn(WORK_GOAL_ABOVE, on)

const mustBeWork = ({ birthDate, goalSetOn, goal }: Facts) =>
  isOver55(birthDate, goalSetOn) && goal !== 'WORK'

/** § 14 third paragraph: under 25, something less than complete upper secondary needs a reason. */
const needsReason = ({ track, goal, birthDate, goalSetOn, hasReason }: Facts) =>
  track === 'SECTION_14' &&
  isYoung(birthDate, goalSetOn) &&
  (goal === 'PARTS_OF_UPPER_SECONDARY' || goal === 'WORK') &&
  !hasReason

const followsPresentRules = ({ goalSetOn }: Facts) => goalSetOn >= REFORM_2026

/** The older wording said "som hovedregel": an official judges what the present one would refuse. */
export const earlierGoalRules = (facts: Facts): boolean =>
  !followsPresentRules(facts) && (mustBeWork(facts) || needsReason(facts))

/** Integreringsloven §§ 13 and 14: what a goal must be. */
export const goalRefusals: Provision<Facts, readonly GoalRefusal[]> = {
  id: 'integreringsloven.s13-s14.goal',
  cite: 'integreringsloven § 13 første ledd, § 14 første og tredje ledd',
  validFrom: REFORM_2026,
  apply: (facts) =>
    codesThatHold<GoalRefusal>({
      GOAL_NOT_ON_TRACK: lengthParameter(facts) === null && (!facts.legacy || followsPresentRules(facts)),
      OVER_55_MUST_BE_WORK: followsPresentRules(facts) && mustBeWork(facts),
      UNDER_25_NEEDS_REASON: followsPresentRules(facts) && needsReason(facts),
    }),
}

type RestrictionFacts = {
  readonly birthDate: LocalDate
  readonly decisionDate: LocalDate
  readonly outcome: Outcome
}

/** Integreringsloven §§ 13 and 14: over 55 on the day of the decision, only work may be the goal. */
export const goalRestriction: Provision<RestrictionFacts, 'WORK_ONLY' | null> = {
  id: 'integreringsloven.s13-s14.over55',
  cite: 'integreringsloven § 13 første ledd, § 14 første ledd',
  validFrom: ACT_IN_FORCE,
  apply: ({ birthDate, decisionDate, outcome }) =>
    isOver55(birthDate, decisionDate) && outcome !== 'OUTSIDE' ? 'WORK_ONLY' : null,
}
