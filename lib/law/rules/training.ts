import { defineRule } from '../contract/rule'
import { codeList } from '../finding'
import { type Fee, rightAndDuty, trainingFee } from '../integreringsloven/s26-rights-and-fee'
import type { Grouping } from '../integreringsloven/s26-training-group'
import { END_OF_TRAINING } from '../integreringsloven/s32-s33-deadlines'
import { derive, type Trace } from '../trace'
import { assess, groupTrace, lastKnownDay } from './training-assessment'
import { groupFindings, trainingFindings } from './training-findings'
import { type TrainingInput, trainingShape } from './training-input'
import { noticesOf, noticesOfAll } from './training-notices'
import { trainingSense } from './training-sense'

const NO_HOURS = { norwegian: null, socialStudies: null }

/** For those with neither right nor duty; what is offered them may be charged. */
const outside = (input: TrainingInput, grouping: Trace<Grouping>, fee: Trace<Fee>) => ({
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
  fee: fee.value,
  catchUp: null,
  findings: groupFindings(input, grouping),
  notices: noticesOfAll(input, grouping.value),
  trace: [fee],
})

const inside = (input: TrainingInput, grouping: Trace<Grouping>) => {
  const assessment = assess(input, grouping)
  const { start, hours, left, clock, deadlines, offer, goal, goalIssues, act, test, fee, catchUp } =
    assessment
  const { byRegistration, byClaim, counting } = offer.value
  const { norwegianEndsOn, socialStudiesBy } = deadlines.value
  return {
    act: act.value,
    startsFrom: start.value.startsFrom,
    hours: hours.value,
    ...left.value,
    clock: clock.value,
    norwegianEndsOn,
    socialStudiesBy,
    testBy: test.value,
    offerByRegistration: byRegistration,
    offerByClaim: byClaim,
    offerBy: counting,
    norwegianGoal: goal.value,
    goalIssues: goalIssues.value,
    fee: fee.value,
    catchUp: catchUp?.value ?? null,
    findings: [...groupFindings(input, grouping), ...trainingFindings(assessment)],
    notices: codeList([
      ...noticesOfAll(input, grouping.value),
      ...noticesOf(input, grouping.value, assessment),
    ]),
    trace: [act, start, left, test, offer, goalIssues, fee, ...(catchUp ? [catchUp] : [])],
  }
}

const evaluate = (input: TrainingInput) => {
  const grouping = groupTrace(input)
  const { group, mayComplete } = grouping.value
  const { birthDate, permit } = input
  const rights = derive(rightAndDuty, {}, { grouping })
  const end = derive(END_OF_TRAINING, { birthDate, grantedOn: permit.grantedOn }, {})
  const { trace, ...result } =
    group === 'NONE'
      ? outside(input, grouping, derive(trainingFee, { hours: NO_HOURS }, { grouping }))
      : inside(input, grouping)
  return {
    group,
    ...rights.value,
    mayComplete,
    endsAt67: end.value,
    ...result,
    trace: [rights, end, ...trace],
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
