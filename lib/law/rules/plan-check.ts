import { latest } from '#lib/values/local-date'
import { defineRule } from '../contract/rule'
import { isEmpty } from '../contract/scalars'
import { codesThatHold } from '../finding'
import { needsGsuListCheck } from '../integreringsforskriften/f65a-education'
import { countedWeeks, hasGap } from '../integreringsloven/s14a-work-directed'
import { CHAPTER_6A_ENDS, REFORM_2026 } from '../parameters/sources'
import { type Assessment, assess } from './plan-check-assessment'
import { planCheckFindings } from './plan-check-findings'
import { type PlanCheckInput, planCheckShape } from './plan-check-input'
import { planCheckSense } from './plan-check-sense'

const lacksElementExtent = ({ elements, parentalGuidance, lifeSkills }: PlanCheckInput) => ({
  PARENTAL_GUIDANCE_EXTENT_UNKNOWN: elements.includes('PARENTAL_GUIDANCE') && !parentalGuidance,
  LIFE_SKILLS_HOURS_UNKNOWN: elements.includes('LIFE_SKILLS') && !lifeSkills,
})

const noticesOf = (input: PlanCheckInput, { workDirected, weight }: Assessment) => {
  const { careerGuidanceDoneOn, planDate, permitGround, education, revision } = input
  const guided = careerGuidanceDoneOn !== undefined && careerGuidanceDoneOn <= planDate
  return codesThatHold({
    ...lacksElementExtent(input),
    CAREER_GUIDANCE_NOT_DONE: !guided && permitGround !== 'UTL_34',
    CAPACITY_EXCEPTION_USED: !isEmpty(input.parentalGuidance?.capacityReason),
    STAFF_MUST_CONFIRM: revision !== undefined && revision.marked === undefined,
    MARK_DIFFERS: weight.value?.differs ?? false,
    PARTICIPANT_VIEW_MISSING: !input.participantAgrees && isEmpty(input.participantView),
    WORK_WEEKS_GAP: hasGap(countedWeeks(input.workWeeks, workDirected.value.requiredFrom)),
    EARLIER_WORDING: planDate < REFORM_2026,
    RUNNING_PROGRAMME_2026: input.startsOn < REFORM_2026,
    CHAPTER_6A_ENDED: permitGround === 'UTL_34' && planDate >= CHAPTER_6A_ENDS,
    GSU_LIST_CHECK: needsGsuListCheck({ education, ground: permitGround }),
  })
}

const evaluate = (input: PlanCheckInput) => {
  const assessment = assess(input)
  const { workDirected, verdict, consequences, weight, review } = assessment
  return {
    ...verdict.value,
    ...consequences.value,
    revision: weight.value,
    workDirected: workDirected.value,
    nextReviewBy: review.value,
    findings: planCheckFindings(input, assessment, verdict.value.breaches),
    notices: noticesOf(input, assessment),
    trace: [verdict, consequences, weight, review],
  }
}

/** Whether the integreringsplan is complete and lawful (integreringsloven §§ 14 a, 15, 37 c, 46 c). */
export const planCheck = defineRule({
  name: 'planCheck',
  shape: planCheckShape,
  sense: planCheckSense,
  askedOn: ({ planDate, lastReviewedOn = planDate }) => latest(planDate, lastReviewedOn),
  evaluate,
})
