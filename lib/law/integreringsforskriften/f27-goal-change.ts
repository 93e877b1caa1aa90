import { LEVELS } from '../contract/codes'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'
import type { NorwegianGoal, SkillLevels } from './f28-norwegian-goal'

export type GoalIssue = 'BELOW_GUIDELINE' | 'LOWERED_MORE_THAN_ONE_LEVEL'

type Facts = {
  readonly proposed: SkillLevels | undefined
  /** Given when a goal is adjusted, not set. */
  readonly previous: SkillLevels | undefined
  readonly goal: NorwegianGoal
}

const SKILLS = ['listening', 'reading', 'writing', 'oral'] as const

/** Whether some skill of `lower` lies more than `steps` levels below `higher`. */
const isBelow = (lower: SkillLevels, higher: SkillLevels, steps: number): boolean =>
  SKILLS.some((skill) => LEVELS.indexOf(higher[skill]) - LEVELS.indexOf(lower[skill]) > steps)

/** Integreringsforskriften § 27: a goal is set at the guideline or above, and lowered one level at a time. */
export const goalIssues: Provision<Facts, readonly GoalIssue[]> = {
  id: 'integreringsforskriften.f27.issues',
  cite: 'integreringsforskriften § 27',
  validFrom: ACT_IN_FORCE,
  apply: ({ proposed, previous, goal: { levels } }) => {
    if (proposed === undefined) return []
    if (previous) return isBelow(proposed, previous, 1) ? ['LOWERED_MORE_THAN_ONE_LEVEL'] : []
    return levels && isBelow(proposed, levels, 0) ? ['BELOW_GUIDELINE'] : []
  },
}
