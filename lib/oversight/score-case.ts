import { addMonths, type LocalDate } from '#lib/values/local-date'
import { CONTROLS, type ControlCode, type ControlView } from './controls.view'

/** The case as the questions look at it. */
export type OversightFacts = {
  readonly settledOn: LocalDate
  readonly settledByAgreement: boolean
  readonly claimMadeOn: LocalDate | null
  readonly interpreterNeeded: boolean
  readonly programmeStartedOn: LocalDate | null
  /** The plan in force, or null. */
  readonly plan: {
    readonly madeWithParticipant: boolean
    readonly elements: number
    readonly milestones: number
    readonly reviewBy: LocalDate | null
    /** Every week of the programme holds full time. */
    readonly fullTime: boolean
  } | null
  readonly firstDecidedOn: LocalDate | null
  /** Plans that are enkeltvedtak, and how many of them have a letter that the participant was given. */
  readonly planDecisions: readonly { readonly first: boolean; readonly told: boolean }[]
  /** A conversation with an interpreter, or the reason why there was none. */
  readonly interpreterDocumented: boolean
}

const PARTS = {
  PLAN_BY_DECISION: '/decisions',
  MADE_TOGETHER: '/plan',
  CONTENT_STATED: '/plan',
  FULL_TIME: '/plan',
  REVIEWED: '/plan',
  CHANGES_BY_DECISION: '/decisions',
  IN_TIME: '/eligibility',
  INTERPRETER: '/declaration',
} as const satisfies Record<ControlCode, string>

const MONTHS = 3

/** § 12: vedtak and start within three months, from settlement by agreement or from the claim; open until both are. */
const inTime = (facts: OversightFacts, today: LocalDate): boolean | null => {
  const { settledOn, settledByAgreement, claimMadeOn, firstDecidedOn, programmeStartedOn } = facts
  const from = settledByAgreement ? settledOn : (claimMadeOn ?? settledOn)
  const deadline = addMonths(from, MONTHS)
  if ((firstDecidedOn ?? today) > deadline || (programmeStartedOn ?? today) > deadline) return false
  return firstDecidedOn && programmeStartedOn ? true : null
}

/** The supervisors' questions, each answered from what the case holds. */
export const scoreCase = (facts: OversightFacts, today: LocalDate): readonly ControlView[] => {
  const { plan, planDecisions } = facts
  const changes = planDecisions.filter(({ first }) => !first)
  const answers: Record<ControlCode, boolean | null> = {
    PLAN_BY_DECISION: planDecisions.some(({ first, told }) => first && told),
    MADE_TOGETHER: plan?.madeWithParticipant === true,
    CONTENT_STATED: plan !== null && plan.elements > 0 && plan.milestones > 0,
    FULL_TIME: plan?.fullTime === true,
    REVIEWED: plan?.reviewBy ? plan.reviewBy >= today : false,
    CHANGES_BY_DECISION: changes.length === 0 ? null : changes.every(({ told }) => told),
    IN_TIME: inTime(facts, today),
    INTERPRETER: facts.interpreterNeeded ? facts.interpreterDocumented : null,
  }
  return CONTROLS.map((code) => ({ code, met: answers[code], part: PARTS[code] }))
}
