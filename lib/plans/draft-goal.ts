import type { Text } from '#lib/i18n/text'
import type { Goal } from '#lib/law/contract/codes'
import { countsAsUpperSecondary } from '#lib/law/integreringsforskriften/f65a-education'
import { isOver55, isYoung } from '#lib/law/integreringsloven/s13-s14-goal'
import type { LocalDate } from '#lib/values/local-date'
import { draftTexts } from './draft-texts'
import type { PlanFacts } from './plan-content'

export type GoalProposal = { readonly goal: Goal; readonly because: Text }

/** The sluttmål that §§ 13 and 14 point to. A proposal: the participant's own wish decides first. */
export const proposeGoal = (facts: PlanFacts, on: LocalDate): GoalProposal => {
  if (isOver55(facts.birthDate, on)) return { goal: 'WORK', because: draftTexts.goalOver55 }
  if (countsAsUpperSecondary({ education: facts.education, ground: facts.permitGround }))
    return { goal: 'WORK', because: draftTexts.goalSection13 }
  return isYoung(facts.birthDate, on)
    ? { goal: 'COMPLETE_UPPER_SECONDARY', because: draftTexts.goalUnder25 }
    : { goal: 'WORK', because: draftTexts.goalSection14 }
}
