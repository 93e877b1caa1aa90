import { addMonths, latest } from '#lib/values/local-date'
import { defineRule } from '../contract/rule'
import { isEmpty } from '../contract/scalars'
import { codeList, codesThatHold } from '../finding'
import { needsGsuListCheck } from '../integreringsforskriften/f65a-education'
import { countedWeeks, hasGap } from '../integreringsloven/s14a-work-directed'
import { suggestedWeight } from '../integreringsloven/s46c-plan-decision'
import { CHAPTER_6A_ENDS, REFORM_2026 } from '../parameters/sources'
import { type Assessment, assess } from './plan-check-assessment'
import { planCheckFindings } from './plan-check-findings'
import { type PlanCheckInput, planCheckShape } from './plan-check-input'
import { planCheckSense } from './plan-check-sense'

const missingOf = ({ revision }: PlanCheckInput, { statements, elements }: Assessment) => {
  const needsReason = revision?.marked !== undefined && isEmpty(revision.reason)
  return codeList([
    ...statements.value,
    ...elements.value,
    ...(needsReason ? (['REVISION_REASON'] as const) : []),
  ])
}

const breachesOf = (input: PlanCheckInput, { guidance, lifeSkills, workDirected }: Assessment) => {
  const { mappingDoneOn, planDate } = input
  const ownBreaches = codesThatHold({
    PLAN_NOT_WITH_DECISION: input.revision === undefined && planDate !== input.decidedOn,
    NOT_MADE_WITH_PARTICIPANT: !input.madeWithParticipant,
    MAPPING_MISSING: mappingDoneOn === undefined || mappingDoneOn > planDate,
    WORK_HOURS_BELOW_15: workDirected.value.met === false,
  })
  return codeList([...ownBreaches, ...(guidance.value ? [guidance.value] : []), ...lifeSkills.value])
}

const revisionOf = ({ revision }: PlanCheckInput) => {
  if (!revision) return null
  const suggested = suggestedWeight(revision.changes)
  const marked = revision.marked ?? null
  return { suggested, marked, differs: marked !== null && marked !== suggested }
}

const lacksElementExtent = ({ elements, parentalGuidance, lifeSkills }: PlanCheckInput) => ({
  PARENTAL_GUIDANCE_EXTENT_UNKNOWN: elements.includes('PARENTAL_GUIDANCE') && !parentalGuidance,
  LIFE_SKILLS_HOURS_UNKNOWN: elements.includes('LIFE_SKILLS') && !lifeSkills,
})

const noticesOf = (input: PlanCheckInput, { workDirected }: Assessment) => {
  const { careerGuidanceDoneOn, planDate, permitGround, education, revision } = input
  const guided = careerGuidanceDoneOn !== undefined && careerGuidanceDoneOn <= planDate
  return codesThatHold({
    ...lacksElementExtent(input),
    CAREER_GUIDANCE_NOT_DONE: !guided && permitGround !== 'UTL_34',
    CAPACITY_EXCEPTION_USED: !isEmpty(input.parentalGuidance?.capacityReason),
    STAFF_MUST_CONFIRM: revision !== undefined && revision.marked === undefined,
    MARK_DIFFERS: revisionOf(input)?.differs ?? false,
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
  const { workDirected, decision, statements, elements, guidance, lifeSkills } = assessment
  const missing = missingOf(input, assessment)
  const breaches = breachesOf(input, assessment)
  const wasHeard = input.revision ? input.revision.participantHeard : input.madeWithParticipant
  return {
    complete: missing.length === 0,
    missing,
    breaches,
    isEnkeltvedtak: decision.value,
    appealRight: decision.value,
    priorNotice: decision.value && !wasHeard,
    revision: revisionOf(input),
    workDirected: workDirected.value,
    nextReviewBy: addMonths(input.lastReviewedOn ?? input.planDate, input.policy.reviewMonths),
    findings: planCheckFindings(input, assessment, breaches),
    notices: noticesOf(input, assessment),
    trace: [statements, elements, guidance, lifeSkills, workDirected, decision],
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
