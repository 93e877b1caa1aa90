import { defineRule } from '../contract/rule'
import { codeList } from '../finding'
import { trainingAct } from '../integreringsforskriften/f73-training-hours'
import { rightAndDuty, trainingFee } from '../integreringsloven/s26-rights-and-fee'
import type { Grouping } from '../integreringsloven/s26-training-group'
import { lastBirthdayOfTraining } from '../integreringsloven/s32-s33-deadlines'
import { testBy } from '../integreringsloven/s37-test'
import type { Trace } from '../trace'
import { assess, groupTrace, lastKnownDay } from './training-assessment'
import { groupFindings, trainingFindings } from './training-findings'
import { type TrainingInput, trainingShape } from './training-input'
import { noticesOf, noticesOfAll } from './training-notices'
import { trainingSense } from './training-sense'

const NO_HOURS = { norwegian: null, socialStudies: null }

/** For those with neither right nor duty; what is offered them may be charged. */
const outside = (input: TrainingInput, grouping: Trace<Grouping>) => ({
  act: null,
  startsFrom: null,
  hours: NO_HOURS,
  remaining: NO_HOURS,
  dutyFulfilled: NO_HOURS,
  clock: null,
  norwegianEndsOn: null,
  socialStudiesBy: null,
  testBy: null,
  offerByRegistration: null,
  offerByClaim: null,
  offerBy: null,
  norwegianGoal: { levels: null, minimumGrade: null },
  goalIssues: [],
  fee: trainingFee(grouping.value, NO_HOURS),
  catchUp: null,
  findings: groupFindings(input, grouping),
  notices: noticesOfAll(input, grouping.value),
  trace: [grouping],
})

const inside = (input: TrainingInput, grouping: Trace<Grouping>) => {
  const assessment = assess(input, grouping)
  const { start, hours, left, clock, deadlines, offer, goal, catchUp } = assessment
  const { byRegistration, byClaim } = offer.value
  const { norwegianEndsOn, socialStudiesBy } = deadlines.value
  return {
    act: trainingAct(assessment.cohortDay),
    startsFrom: start.value.startsFrom,
    hours: hours.value,
    ...left.value,
    clock: clock.value,
    norwegianEndsOn,
    socialStudiesBy,
    testBy: testBy(grouping.value, socialStudiesBy),
    offerByRegistration: byRegistration,
    offerByClaim: byClaim,
    offerBy: byRegistration ?? byClaim,
    norwegianGoal: goal.value,
    goalIssues: assessment.goalIssues,
    fee: trainingFee(grouping.value, hours.value),
    catchUp: catchUp?.value ?? null,
    findings: [...groupFindings(input, grouping), ...trainingFindings(assessment)],
    notices: codeList([
      ...noticesOfAll(input, grouping.value),
      ...noticesOf(input, grouping.value, assessment),
    ]),
    trace: [start, left, deadlines, offer, goal, ...(catchUp ? [catchUp] : [])],
  }
}

const evaluate = (input: TrainingInput) => {
  const grouping = groupTrace(input)
  const { group, mayComplete } = grouping.value
  return {
    group,
    ...rightAndDuty(grouping.value),
    mayComplete,
    endsAt67: lastBirthdayOfTraining(input.birthDate, input.permit.grantedOn),
    ...(group === 'NONE' ? outside(input, grouping) : inside(input, grouping)),
  }
}

/** Norsk og samfunnskunnskap (integreringsloven §§ 26–33, 37, 37 d; forskriften §§ 20, 27–29, 43 h, 72–74). */
export const training = defineRule({
  name: 'training',
  shape: trainingShape,
  sense: trainingSense,
  askedOn: lastKnownDay,
  evaluate,
})
