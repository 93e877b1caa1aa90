import { codesThatHold } from '../finding'
import { REFORM_2026 } from '../parameters/sources'
import type { Provision } from '../trace'

export type Statements = {
  readonly finalGoal: boolean
  readonly longTermGoals: boolean
  readonly extentNorwegian: boolean
  readonly extentSocialStudies: boolean
  readonly duration: boolean
  readonly elements: boolean
  readonly appealInfo: boolean
  readonly elementsJustified: boolean
  readonly effectJustified: boolean
}

type Facts = {
  readonly statements: Statements
  readonly hasNorwegianGoal: boolean
  readonly socialStudies: boolean
}

export type MissingStatement =
  | 'FINAL_GOAL'
  | 'NORWEGIAN_GOAL'
  | 'LONG_TERM_GOALS'
  | 'EXTENT_NORWEGIAN'
  | 'EXTENT_SOCIAL_STUDIES'
  | 'DURATION'
  | 'ELEMENTS'
  | 'APPEAL_INFO'
  | 'ELEMENTS_JUSTIFIED'
  | 'EFFECT_JUSTIFIED'

/** Integreringsloven § 15: what the plan must state, and justify. */
export const missingStatements: Provision<Facts, readonly MissingStatement[]> = {
  id: 'integreringsloven.s15.statements',
  cite: 'integreringsloven § 15 tredje og fjerde ledd',
  validFrom: REFORM_2026,
  apply: ({ statements, hasNorwegianGoal, socialStudies }) =>
    codesThatHold<MissingStatement>({
      FINAL_GOAL: !statements.finalGoal,
      NORWEGIAN_GOAL: !hasNorwegianGoal,
      LONG_TERM_GOALS: !statements.longTermGoals,
      EXTENT_NORWEGIAN: !statements.extentNorwegian,
      EXTENT_SOCIAL_STUDIES: socialStudies && !statements.extentSocialStudies,
      DURATION: !statements.duration,
      ELEMENTS: !statements.elements,
      APPEAL_INFO: !statements.appealInfo,
      ELEMENTS_JUSTIFIED: !statements.elementsJustified,
      EFFECT_JUSTIFIED: !statements.effectJustified,
    }),
}
