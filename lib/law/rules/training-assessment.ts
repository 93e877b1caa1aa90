import { type LocalDate, latest } from '#lib/values/local-date'
import { goalIssues } from '../integreringsforskriften/f27-goal-change'
import { norwegianGoal } from '../integreringsforskriften/f28-norwegian-goal'
import { catchUp } from '../integreringsforskriften/f29-catch-up'
import { countsAsUpperSecondary } from '../integreringsforskriften/f65a-education'
import { ACT, trainingHours } from '../integreringsforskriften/f73-training-hours'
import { trainingClock } from '../integreringsforskriften/f74-clock'
import { trainingFee } from '../integreringsloven/s26-rights-and-fee'
import { type Grouping, trainingGroup } from '../integreringsloven/s26-training-group'
import { trainingStart } from '../integreringsloven/s26-training-start'
import { offerDeadlines } from '../integreringsloven/s30-training-offer'
import { trainingDeadlines } from '../integreringsloven/s32-s33-deadlines'
import { hoursLeft } from '../integreringsloven/s32-s33-hours-left'
import { testBy } from '../integreringsloven/s37-test'
import { derive, type Trace } from '../trace'
import type { TrainingInput } from './training-input'

export const groupTrace = ({ permit, ...input }: TrainingInput) => {
  const { ground, grantedOn, section9, sponsorGround, givesBasisForPermanent } = permit
  return derive(
    trainingGroup,
    {
      birthDate: input.birthDate,
      citizenship: input.citizenship,
      permit: { ground, grantedOn, section9, sponsorGround, givesBasisForPermanent },
      earlierPermits: input.earlierPermits,
      hasCollectiveDecision: input.formerCollective !== undefined,
      trainingStarted: input.trainingStartedOn !== undefined,
      inProgramme: input.inProgramme,
    },
    {},
  )
}

/** The grant that decides, and the day that chooses the cohort: the arrival, if the grant came before entry. */
const decidingDays = ({ permit, grantedBeforeEntry, arrivedOn }: TrainingInput, { restsOn }: Grouping) => {
  const grantedOn = restsOn?.grantedOn ?? permit.grantedOn
  return { grantedOn, cohortDay: grantedBeforeEntry && arrivedOn ? arrivedOn : grantedOn }
}

/** The latest day the input tells of: a parameter must have been read again by then. */
export const lastKnownDay = (input: TrainingInput): LocalDate =>
  [input.registeredOn, input.claimedOn, input.offeredOn, input.trainingStartedOn, input.arrivedOn]
    .filter((day) => day !== undefined)
    .reduce((last, day) => latest(last, day), input.permit.grantedOn)

const catchUpTrace = (
  { inProgramme, socialStudiesAbsence }: TrainingInput,
  cohortDay: LocalDate,
  hours: number | null,
) =>
  inProgramme || socialStudiesAbsence === undefined || !hours
    ? null
    : derive(catchUp, { absence: socialStudiesAbsence, socialStudiesHours: hours, cohortDay }, {})

/** Applies §§ 26 to 33 and the regulation step by step, for a person who is in one of the groups. */
export const assess = (input: TrainingInput, grouping: Trace<Grouping>) => {
  const { permit, education, birthDate, countyResponsible, specialCase, offeredOn, trainingStartedOn } = input
  const { ground, firstRenewedOn } = permit
  const { group } = grouping.value
  const days = decidingDays(input, grouping.value)
  const { cohortDay } = days
  const upperSecondary = countsAsUpperSecondary({ education, ground })

  const start = derive(
    trainingStart,
    { ground, cohortDay, firstRenewedOn, settledByAgreementOn: input.settledByAgreementOn, specialCase },
    { grouping },
  )
  const { startsFrom, special } = start.value
  const hours = derive(trainingHours, { group, cohortDay, countyResponsible }, {})
  const left = derive(
    hoursLeft,
    {
      group,
      norwegianDone: input.norwegianDone,
      socialStudiesDone: input.socialStudiesDone,
      socialStudiesInReception: input.socialStudiesInReception,
      goalReached: input.goalReachedOn !== undefined,
    },
    { hours },
  )
  const clock = derive(trainingClock, { group, cohortDay, cohortBoundary: input.policy.cohortBoundary }, {})
  const deadlines = derive(
    trainingDeadlines,
    {
      birthDate,
      grantedOn: permit.grantedOn,
      group,
      upperSecondary,
      countyResponsible,
      leave: input.approvedLeave,
      offeredOn,
      trainingStartedOn,
      startsFrom,
    },
    { clock },
  )
  const claimedOn = input.claimedOn ?? (special === 'ACCEPTED' ? specialCase?.claimedOn : undefined)
  const offer = derive(offerDeadlines, { registeredOn: input.registeredOn, claimedOn, startsFrom }, {})
  const { needsB2, trainedIn } = input
  const goal = derive(norwegianGoal, { education, upperSecondary, needsB2, trainedIn }, {})
  return {
    ...days,
    start,
    hours,
    left,
    clock,
    deadlines,
    offer,
    goal,
    goalIssues: derive(goalIssues, { proposed: input.proposedGoal, previous: input.previousGoal }, { goal }),
    act: derive(ACT, { cohortDay }, {}),
    test: derive(testBy, {}, { grouping, deadlines }),
    fee: derive(trainingFee, {}, { grouping, hours }),
    catchUp: catchUpTrace(input, cohortDay, hours.value.socialStudies),
  }
}
export type TrainingAssessment = ReturnType<typeof assess>
