import { CITIZENSHIPS, EDUCATIONS, LEVELS, PERMIT_GROUNDS } from '../contract/codes'
import { bool, date, hours, int, oneOf } from '../contract/scalars'
import { optional, orElse, type RawOf, required, type ValueOf } from '../contract/shape'
import { listOrEmpty, object, section } from '../contract/structures'
import { valueOn } from '../dated'
import { READ_ON } from '../parameters/sources'
import { HOURS_IN_RECEPTION } from '../parameters/training'

/** Not more than the law gives there. The day of the hours is not asked for: the law as it was read last. */
const hoursInReception = required<number>((value, path, report) =>
  hours({ max: valueOn(HOURS_IN_RECEPTION, READ_ON) }).read(value, path, report),
)

const level = oneOf(LEVELS)
const goal = object({ listening: level, reading: level, writing: level, oral: level })

export const trainingPolicy = { cohortBoundary: orElse(oneOf(['AFTER', 'FROM']), 'AFTER') }

export const trainingShape = object({
  birthDate: date,
  permit: object({
    ground: oneOf(PERMIT_GROUNDS),
    grantedOn: date,
    section9: orElse(bool, false),
    sponsorGround: optional(oneOf(PERMIT_GROUNDS)),
    givesBasisForPermanent: orElse(bool, false),
    firstRenewedOn: optional(date),
  }),
  citizenship: orElse(oneOf(CITIZENSHIPS), 'THIRD_COUNTRY'),
  grantedBeforeEntry: orElse(bool, false),
  arrivedOn: optional(date),
  settledByAgreementOn: optional(date),
  education: oneOf(EDUCATIONS),
  needsB2: orElse(bool, false),
  trainedIn: orElse(oneOf(['ADULT_IMMIGRANTS', 'ADULT_PREPARATORY', 'UPPER_SECONDARY']), 'ADULT_IMMIGRANTS'),
  countyResponsible: orElse(bool, false),
  inProgramme: orElse(bool, false),
  registeredOn: optional(date),
  claimedOn: optional(date),
  offeredOn: optional(date),
  trainingStartedOn: optional(date),
  earlierPermits: listOrEmpty(object({ group: oneOf(['S27', 'COLLECTIVE']), grantedOn: date })),
  formerCollective: optional(object({ decisionOn: date })),
  specialCase: optional(object({ cause: oneOf(['CARE', 'DETAINED']), documented: bool, claimedOn: date })),
  approvedLeave: section({ months: orElse(int({ min: 0 }), 0), days: orElse(int({ min: 0 }), 0) }),
  norwegianDone: orElse(hours(), 0),
  socialStudiesDone: orElse(hours(), 0),
  socialStudiesInReception: orElse(hoursInReception, 0),
  goalReachedOn: optional(date),
  proposedGoal: optional(goal),
  previousGoal: optional(goal),
  socialStudiesAbsence: optional(object({ hours: hours(), medicalCertificate: orElse(bool, false) })),
  policy: section(trainingPolicy),
})

export type TrainingInput = ValueOf<typeof trainingShape>
export type TrainingRaw = RawOf<typeof trainingShape>
