import type { Recheck } from '#lib/law/dated'
import type { LocalDate } from '#lib/values/local-date'
import type { SaveFileInput } from './save-file.schema'
import type { Skill, SkillLevels, Subject, TestPart } from './training-codes.schema'

export type FindingView = {
  readonly cite: string
  readonly met: boolean | null
  readonly because: string
}

/** What the law says of a person's training. */
export type TrainingLawView = {
  readonly group: 'S27' | 'S28' | 'COLLECTIVE' | 'NONE'
  readonly right: boolean
  readonly duty: boolean
  readonly mayComplete: boolean
  readonly act: string | null
  readonly startsFrom: LocalDate | null
  readonly endsAt67: LocalDate
  readonly hours: { readonly norwegian: number | null; readonly socialStudies: number | null }
  readonly remaining: { readonly norwegian: number | null; readonly socialStudies: number | null }
  readonly dutyFulfilled: { readonly norwegian: boolean | null; readonly socialStudies: boolean | null }
  readonly clock: string | null
  readonly norwegianEndsOn: LocalDate | null
  readonly socialStudiesBy: LocalDate | null
  readonly testBy: LocalDate | null
  readonly offerByRegistration: LocalDate | null
  readonly offerByClaim: LocalDate | null
  readonly offerBy: LocalDate | null
  readonly norwegianGoal: { readonly levels: SkillLevels | null; readonly minimumGrade: 2 | null }
  readonly fee: { readonly mayCharge: boolean; readonly maxMandatoryHours: number | null }
  readonly catchUp: 'FREE' | 'MAY_CHARGE' | null
  readonly findings: readonly FindingView[]
  readonly notices: readonly string[]
  readonly recheck: readonly Recheck[]
}

export type GoalView = {
  readonly levels: SkillLevels
  readonly setOn: LocalDate
  readonly source:
    | { readonly plan: number }
    | { readonly decisionId: string; readonly number: number; readonly by: string }
}

export type PauseView = {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly kind: string
  readonly source: 'REGISTER' | 'FILE'
  readonly days: number
}

export type AttemptView = {
  readonly id: string
  readonly on: LocalDate
  readonly part: TestPart
  readonly result: string
  readonly number: number
  readonly free: boolean
}

/** A line of the file's record: what was decided or happened, by whom, and whether it still counts. */
export type RecordView = {
  readonly id: string
  readonly kind: 'NORWEGIAN_GOAL' | 'TEST' | 'EXEMPTION' | 'PAUSE' | 'FEE'
  readonly on: LocalDate
  readonly detail: Readonly<Record<string, string | number | boolean | null>>
  readonly reason: string
  readonly by: string
  readonly struck: { readonly by: string; readonly reason: string } | null
  /** A decision of its own, made by two people; null for what was entered here. */
  readonly decision: number | null
}

export type PaceView = {
  /** Quarters a week over the last eight weeks. */
  readonly weekly: number
  /** When what is left is done at this pace; null when no hours are left to count, or nobody comes. */
  readonly doneBy: LocalDate | null
  /** Quarters until the deadline at this pace; null without a deadline ahead. */
  readonly untilDeadline: number | null
}

export type CourseOfPerson = {
  readonly id: string
  readonly name: string
  readonly subject: string | null
  readonly language: string | null
  /** Since when the person waits; null with a place. */
  readonly since: LocalDate | null
  /** § 33: samfunnskunnskap is given in a language the person understands. Null when none is registered. */
  readonly understood: boolean | null
}

/** A person's training on one screen. */
export type TrainingView = {
  readonly participantId: string
  readonly today: LocalDate
  readonly inProgramme: boolean
  /** A file about training alone. */
  readonly trainingOnly: boolean
  readonly permit: { readonly ground: string; readonly grantedOn: LocalDate } | null
  readonly education: string
  readonly form: SaveFileInput
  /** Null when no permit is registered, or the facts cannot stand together. */
  readonly law: TrainingLawView | null
  /** The deadlines as they would be without leave. */
  readonly withoutPauses: {
    readonly norwegianEndsOn: LocalDate | null
    readonly socialStudiesBy: LocalDate | null
  } | null
  readonly offeredOn: LocalDate | null
  readonly startedOn: LocalDate | null
  readonly goal: GoalView | null
  readonly earlierGoals: readonly GoalView[]
  readonly levels: Readonly<Record<Skill, { readonly level: string; readonly on: LocalDate } | null>>
  /** What the person is exempted from, as the decisions have it. */
  readonly exempted: readonly string[]
  readonly attempts: readonly AttemptView[]
  readonly goalReachedOn: LocalDate | null
  /** Quarters, as the attendance register has them; modules with what was taken in mottak. */
  readonly done: {
    readonly norwegian: number
    readonly socialStudies: number
    readonly reception: number
    readonly modules: readonly number[]
    readonly uncertifiedAbsence: number
  }
  readonly pace: Readonly<Record<Subject, PaceView>>
  readonly pauses: readonly PauseView[]
  readonly records: readonly RecordView[]
  readonly charged: { readonly quarters: number; readonly ore: number }
  /** The latest first; `at` is `yyyy-mm-dd hh:mm`. */
  readonly certificates: readonly { readonly id: string; readonly at: string }[]
  readonly courses: readonly CourseOfPerson[]
  readonly openCourses: readonly {
    readonly id: string
    readonly name: string
    /** Whether the person understands the language of instruction; null where nothing asks it. */
    readonly understood: boolean | null
    readonly free: number | null
  }[]
}
