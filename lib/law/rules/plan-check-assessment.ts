import { isEmpty } from '../contract/scalars'
import { parentalGuidanceBreach } from '../integreringsforskriften/f03-parental-guidance'
import { lifeSkillsBreaches } from '../integreringsforskriften/f04-life-skills'
import { countsAsUpperSecondary } from '../integreringsforskriften/f65a-education'
import { missingElements } from '../integreringsloven/s14a-content'
import { workDirectedHours } from '../integreringsloven/s14a-work-directed'
import { missingStatements } from '../integreringsloven/s15-plan'
import { nextReview } from '../integreringsloven/s15-review'
import { planVerdict } from '../integreringsloven/s15-verdict'
import { socialStudiesRequired } from '../integreringsloven/s37c-social-studies'
import { isPlanDecision, planConsequences, revisionWeight } from '../integreringsloven/s46c-plan-decision'
import { derive } from '../trace'
import type { PlanCheckInput } from './plan-check-input'

const hasNorwegianGoal = ({ norwegianGoal, norwegianGoalByGrade }: PlanCheckInput): boolean =>
  norwegianGoalByGrade ||
  (norwegianGoal !== undefined && Object.values(norwegianGoal).every((level) => level !== undefined))

/** Applies §§ 14 a, 15, 37 c and 46 c step by step, each with its trace. */
export const assess = (input: PlanCheckInput) => {
  const { permitGround, education, goal, planDate, startsOn, elements, statements, parentalGuidance } = input
  const upperSecondary = countsAsUpperSecondary({ education, ground: permitGround })
  const guidance = parentalGuidance
    ? {
        form: parentalGuidance.form,
        sessions: parentalGuidance.sessions,
        hasCapacityReason: !isEmpty(parentalGuidance.capacityReason),
      }
    : null

  const socialStudies = derive(socialStudiesRequired, { ground: permitGround, planDate }, {})
  const parts = {
    statements: derive(
      missingStatements,
      { statements, hasNorwegianGoal: hasNorwegianGoal(input) },
      { socialStudies },
    ),
    elements: derive(
      missingElements,
      { elements, childrenBirthDates: input.childrenBirthDates, planDate },
      { socialStudies },
    ),
    guidance: derive(parentalGuidanceBreach, { guidance, planDate }, {}),
    lifeSkills: derive(lifeSkillsBreaches, { hours: input.lifeSkills, upperSecondary, planDate }, {}),
    workDirected: derive(
      workDirectedHours,
      { goal, startsOn, upperSecondary, workWeeks: input.workWeeks },
      {},
    ),
  }
  const { revision, decidedOn, madeWithParticipant, mappingDoneOn, lastReviewedOn, policy } = input
  const decision = derive(isPlanDecision, { revision }, {})
  const wasHeard = revision ? revision.participantHeard : madeWithParticipant
  return {
    ...parts,
    socialStudies,
    decision,
    verdict: derive(
      planVerdict,
      { revision, decidedOn, planDate, madeWithParticipant, mappingDoneOn },
      parts,
    ),
    consequences: derive(planConsequences, { wasHeard }, { decision }),
    weight: derive(revisionWeight, { revision }, {}),
    review: derive(nextReview, { planDate, lastReviewedOn, reviewMonths: policy.reviewMonths }, {}),
  }
}
export type Assessment = ReturnType<typeof assess>
