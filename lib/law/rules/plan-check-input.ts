import { EDUCATIONS, GOALS, LEVELS, PERMIT_GROUNDS } from '../contract/codes'
import { bool, date, hours, int, oneOf, text } from '../contract/scalars'
import { optional, orElse, type RawOf, type ValueOf } from '../contract/shape'
import { list, listOrEmpty, object, section } from '../contract/structures'
import { ELEMENTS } from '../integreringsloven/s14a-content'
import { CHANGES } from '../integreringsloven/s46c-plan-decision'

const stated = orElse(bool, false)
const level = optional(oneOf(LEVELS))

export const planCheckPolicy = { reviewMonths: orElse(int({ min: 1, max: 24 }), 3) }

export const planCheckShape = object({
  permitGround: oneOf(PERMIT_GROUNDS),
  education: oneOf(EDUCATIONS),
  goal: oneOf(GOALS),
  decidedOn: date,
  planDate: date,
  startsOn: date,
  madeWithParticipant: bool,
  mappingDoneOn: optional(date),
  careerGuidanceDoneOn: optional(date),
  participantAgrees: orElse(bool, true),
  participantView: optional(text),
  statements: object({
    finalGoal: stated,
    longTermGoals: stated,
    extentNorwegian: stated,
    extentSocialStudies: stated,
    duration: stated,
    elements: stated,
    appealInfo: stated,
    elementsJustified: stated,
    effectJustified: stated,
  }),
  norwegianGoal: optional(object({ listening: level, reading: level, writing: level, oral: level })),
  norwegianGoalByGrade: orElse(bool, false),
  elements: list(oneOf(ELEMENTS)),
  childrenBirthDates: listOrEmpty(date),
  parentalGuidance: optional(
    object({
      form: oneOf(['GROUP', 'INDIVIDUAL']),
      sessions: int({ min: 0 }),
      capacityReason: optional(text),
    }),
  ),
  lifeSkills: optional(object({ migrationHealthHours: hours(), careerHours: hours() })),
  workWeeks: listOrEmpty(object({ weekStartsOn: date, hours: hours({ max: 168 }) })),
  lastReviewedOn: optional(date),
  revision: optional(
    object({
      changes: list(oneOf(CHANGES), { min: 1 }),
      marked: optional(oneOf(['SUBSTANTIAL', 'MINOR'])),
      reason: optional(text),
      participantHeard: orElse(bool, false),
    }),
  ),
  policy: section(planCheckPolicy),
})

export type PlanCheckInput = ValueOf<typeof planCheckShape>
export type PlanCheckRaw = RawOf<typeof planCheckShape>
