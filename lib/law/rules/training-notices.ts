import { codesThatHold } from '../finding'
import { needsGsuListCheck } from '../integreringsforskriften/f65a-education'
import { trainingAct } from '../integreringsforskriften/f73-training-hours'
import { type Grouping, isNordicOrEea } from '../integreringsloven/s26-training-group'
import { CHAPTER_6A_ENDS } from '../parameters/sources'
import { NEW_HOURS_FROM, OFFER_CLOCK_FROM } from '../parameters/training'
import type { TrainingAssessment } from './training-assessment'
import type { TrainingInput } from './training-input'

/** Notices that may stand beside any answer. */
export const noticesOfAll = (input: TrainingInput, { ageOutside }: Grouping) =>
  codesThatHold({
    AGE_OUTSIDE: ageOutside,
    FORMER_COLLECTIVE_NO_NEW_RIGHTS:
      input.formerCollective !== undefined && !isNordicOrEea(input.citizenship),
    CITIZENSHIP_UNKNOWN: input.citizenship === 'UNKNOWN',
    GSU_LIST_CHECK: needsGsuListCheck({ education: input.education, ground: input.permit.ground }),
  })

const hasLeave = ({ approvedLeave: { months, days } }: TrainingInput) => months > 0 || days > 0

const collectiveNotices = (input: TrainingInput, assessment: TrainingAssessment) => {
  const { norwegianEndsOn } = assessment.deadlines.value
  return codesThatHold({
    AWAITS_SETTLEMENT: input.permit.ground === 'UTL_34' && assessment.start.value.startsFrom === null,
    COLLECTIVE_LEAVE_UNCLEAR: hasLeave(input),
    CHAPTER_6A_ENDED: norwegianEndsOn !== null && norwegianEndsOn > CHAPTER_6A_ENDS,
  })
}

const dutyNotices = (input: TrainingInput, { group }: Grouping, assessment: TrainingAssessment) => {
  const { grantedOn, cohortDay, start, clock } = assessment
  const { special, startsFrom } = start.value
  return codesThatHold({
    FORMER_COLLECTIVE_CHECK:
      input.formerCollective === undefined &&
      input.earlierPermits.some((earlier) => earlier.group === 'COLLECTIVE'),
    AWAITS_FIRST_RENEWAL: startsFrom === null,
    SPECIAL_CASE_UNDOCUMENTED: special === 'UNDOCUMENTED',
    SPECIAL_CASE_TOO_LATE: special === 'TOO_LATE',
    HOURS_225_READING: group === 'S28' && grantedOn < NEW_HOURS_FROM && cohortDay >= NEW_HOURS_FROM,
    COHORT_BOUNDARY_DATE: grantedOn === OFFER_CLOCK_FROM || cohortDay === OFFER_CLOCK_FROM,
    OFFER_DATE_NEEDED: clock.value === 'OFFER' && input.offeredOn === undefined,
  })
}

/** Where the law is unclear, a date is missing, or an official must look. */
export const noticesOf = (input: TrainingInput, grouping: Grouping, assessment: TrainingAssessment) => {
  const { byRegistration, byClaim } = assessment.offer.value
  const ofGroup =
    grouping.group === 'COLLECTIVE'
      ? collectiveNotices(input, assessment)
      : dutyNotices(input, grouping, assessment)
  const ofAnyGroup = codesThatHold({
    INTRODUCTION_ACT: trainingAct(assessment.cohortDay) === 'INTRODUCTION_ACT',
    ENDS_AT_67: assessment.deadlines.value.endsAt67,
    TWO_DEADLINES: byRegistration !== null && byClaim !== null && byRegistration !== byClaim,
    PROGRAMME_RULES_APPLY: input.inProgramme && input.socialStudiesAbsence !== undefined,
  })
  return [...ofGroup, ...ofAnyGroup]
}
