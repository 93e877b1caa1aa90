import { LEVELS } from '../contract/codes'
import type { SkillLevels } from './f28-norwegian-goal'

export type GoalIssue = 'BELOW_GUIDELINE' | 'LOWERED_MORE_THAN_ONE_LEVEL'

type Facts = {
  readonly proposed: SkillLevels | undefined
  /** Given when a goal is adjusted, not set. */
  readonly previous: SkillLevels | undefined
  readonly guideline: SkillLevels | null
}

const SKILLS = ['listening', 'reading', 'writing', 'oral'] as const

/** Whether some skill of `lower` lies more than `steps` levels below `higher`. */
const isBelow = (lower: SkillLevels, higher: SkillLevels, steps: number): boolean =>
  SKILLS.some((skill) => LEVELS.indexOf(higher[skill]) - LEVELS.indexOf(lower[skill]) > steps)

/** Integreringsforskriften § 27: a goal is set at the guideline or above, and lowered one level at a time. */
export const goalIssues = ({ proposed, previous, guideline }: Facts): GoalIssue[] => {
  if (proposed === undefined) return []
  if (previous) return isBelow(proposed, previous, 1) ? ['LOWERED_MORE_THAN_ONE_LEVEL'] : []
  return guideline && isBelow(proposed, guideline, 0) ? ['BELOW_GUIDELINE'] : []
}
