import type { Education, Level } from '../contract/codes'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'

export type SkillLevels = {
  readonly listening: Level
  readonly reading: Level
  readonly writing: Level
  readonly oral: Level
}

type Facts = { readonly completedCompulsory: boolean; readonly upperSecondary: boolean }

const levels = (understood: Level, oral: Level): SkillLevels => ({
  listening: understood,
  reading: understood,
  writing: understood,
  oral,
})

/** Integreringsforskriften § 28: the norskmål to set at least, skill by skill, by education. */
export const leastNorwegianGoal = ({ completedCompulsory, upperSecondary }: Facts): SkillLevels => {
  if (upperSecondary) return levels('B1', 'B2')
  return completedCompulsory ? levels('B1', 'B1') : levels('A2', 'B1')
}

export type TrainedIn = 'ADULT_IMMIGRANTS' | 'ADULT_PREPARATORY' | 'UPPER_SECONDARY'

/** Levels skill by skill, a standpunkt grade, or either of the two. */
export type NorwegianGoal = { readonly levels: SkillLevels | null; readonly minimumGrade: 2 | null }

type GoalFacts = {
  readonly education: Education
  readonly upperSecondary: boolean
  readonly needsB2: boolean
  readonly trainedIn: TrainedIn
}

/** Integreringsforskriften § 28: the guiding norskmål by education and by the schooling it is given in. */
export const norwegianGoal: Provision<GoalFacts, NorwegianGoal> = {
  id: 'integreringsforskriften.f28.goal',
  cite: 'integreringsloven § 31, integreringsforskriften § 28',
  validFrom: ACT_IN_FORCE,
  apply: ({ education, upperSecondary, needsB2, trainedIn }) => {
    if (trainedIn === 'UPPER_SECONDARY') return { levels: null, minimumGrade: 2 }
    if (trainedIn === 'ADULT_PREPARATORY') return { levels: levels('A2', 'B1'), minimumGrade: 2 }
    if (upperSecondary && needsB2) return { levels: levels('B2', 'B2'), minimumGrade: null }
    const least = leastNorwegianGoal({ completedCompulsory: education !== 'NONE', upperSecondary })
    return { levels: least, minimumGrade: null }
  },
}
