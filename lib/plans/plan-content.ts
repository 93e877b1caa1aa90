import type { Education, Goal, Level, PermitGround } from '#lib/law/contract/codes'
import type { LocalDate } from '#lib/values/local-date'
import type {
  ChangeMark,
  ElementKind,
  ElementVariant,
  GoalReason,
  MilestoneKind,
  PlanChange,
  PlanStatus,
} from './plan-codes'

export type PlanElement = {
  readonly kind: ElementKind
  readonly variant: ElementVariant | null
  readonly title: string
  readonly place: string
  readonly quartersPerWeek: number
  readonly from: LocalDate
  readonly to: LocalDate
  /** Meetings of a course that is counted in meetings. */
  readonly sessions: number | null
  /** Extent of a course that is counted in hours, in quarters. */
  readonly totalQuarters: number | null
  readonly cite: string
  readonly because: string
}

export type Milestone = { readonly on: LocalDate; readonly kind: MilestoneKind; readonly title: string }

export type NorwegianGoal = {
  readonly listening: Level | null
  readonly reading: Level | null
  readonly writing: Level | null
  readonly oral: Level | null
}

/** What an integreringsplan says (integreringsloven § 15). */
export type PlanContent = {
  readonly goal: Goal
  readonly education: Education
  readonly offeredOn: LocalDate
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly goalReasonCode: GoalReason | null
  readonly goalReasonText: string
  readonly longTermGoals: string
  readonly norwegianGoal: NorwegianGoal
  readonly norwegianByGrade: boolean
  readonly norwegianExtent: string
  readonly socialStudiesHours: number | null
  readonly elementsJustification: string
  readonly effectJustification: string
  readonly capacityReason: string
  readonly appealInfo: boolean
  readonly mappingDoneOn: LocalDate | null
  readonly careerGuidanceDoneOn: LocalDate | null
  readonly madeWithParticipant: boolean
  readonly participantAgrees: boolean
  readonly participantView: string
  readonly elements: readonly PlanElement[]
  readonly milestones: readonly Milestone[]
}

/** What a version changes of the one before it. */
export type PlanRevision = {
  readonly changes: readonly PlanChange[]
  readonly reason: string
  readonly mark: ChangeMark | null
  readonly participantHeard: boolean
}

export type Plan = PlanContent &
  PlanRevision & {
    readonly id: string
    readonly participantId: string
    readonly number: number
    readonly status: PlanStatus
    readonly decidedOn: LocalDate | null
    readonly reviewBy: LocalDate | null
    /** Virkedager of leave and absence that the last day holds beyond the length (forskriften §§ 10, 19). */
    readonly addedDays: number
    readonly version: number
  }

/** What the law asks about the participant when a plan is made. */
export type PlanFacts = {
  readonly birthDate: LocalDate
  readonly education: Education
  readonly settledOn: LocalDate
  readonly permitGround: PermitGround
  readonly permitGrantedOn: LocalDate
  readonly childrenBirthDates: readonly LocalDate[]
  /** Months that forlengelse has added by decision (§§ 13, 14). */
  readonly extensionMonths: number
}
