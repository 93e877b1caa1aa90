import type { Recheck } from '#lib/law/dated'
import type { LocalDate } from '#lib/values/local-date'
import type { GuidanceForm } from './guidance.schema'

export type PeriodView = { readonly from: LocalDate; readonly to: LocalDate | null }

/** One rule tried: what counts today, when it is met, and how sure that is. */
export type RuleView = {
  readonly rule: string
  readonly cite: string
  readonly kind: string
  readonly needYears: number
  readonly windowYears: number | null
  readonly windowFrom: LocalDate | null
  readonly windowTo: LocalDate | null
  readonly countedDays: number
  readonly requiredDays: number
  readonly missingDays: number
  readonly marriageDays: number | null
  readonly metOn: LocalDate | null
  readonly metAsOf: boolean
  readonly alternativeMetOn: LocalDate | null
  readonly sensitivity: {
    readonly lenient: LocalDate | null
    readonly default: LocalDate | null
    readonly strict: LocalDate | null
  }
}

/** A permit as it was typed, and whether its time counts. */
export type PermitView = {
  readonly basis: string
  readonly from: LocalDate
  readonly to: LocalDate | null
  readonly counts: boolean
}

/** The earliest day if a journey of this many days were made. */
export type TripView = { readonly days: number; readonly metOn: LocalDate | null }

export type PermanentView = {
  readonly years: number
  readonly earliestOn: LocalDate | null
  readonly monthsAbroad: number
  /** Of a family member: what holds when the reference person is Norwegian, settled or a worker. */
  readonly ifSponsorSettled: { readonly years: number; readonly earliestOn: LocalDate | null } | null
  readonly baseAmountKr: number
  readonly incomeTenths: number
  readonly incomeOre: number
  readonly incomeAsked: boolean
  readonly familyTenths: number
  readonly familyOre: number
}

/** The guidance: never a decision. Periods hold the days from `from` to the day before `to`. */
export type GuidanceView = {
  readonly asOf: LocalDate
  readonly best: RuleView | null
  readonly applicable: readonly RuleView[]
  readonly residenceStart: LocalDate | null
  readonly lawful: readonly PeriodView[]
  readonly deducted: readonly PeriodView[]
  readonly foreignByYear: Readonly<Record<string, number>>
  readonly income: {
    readonly met: boolean
    readonly year: number | null
    readonly thresholdKr: number | null
    readonly amountKr: number | null
  }
  readonly warnings: readonly string[]
  /** Sentences of the rules about dates that are likely to be wrong. */
  readonly doubts: readonly string[]
  readonly blockers: readonly string[]
  readonly assumptions: readonly string[]
  readonly checklist: readonly string[]
  readonly notices: readonly string[]
  readonly recheck: readonly Recheck[]
  readonly permits: readonly PermitView[]
  readonly refusals: readonly { readonly refusedOn: LocalDate; readonly deferred: boolean }[]
  /** Days that were taken as two months. */
  readonly twoMonthsDays: number
  readonly trip: { readonly departedOn: LocalDate; readonly lengths: readonly TripView[] } | null
  readonly permanent: PermanentView | null
}

export type NoteView = {
  readonly id: string
  readonly guidedOn: LocalDate
  readonly text: string
  readonly by: string
}

/** The guidance of a case as it begins. `form` is null while the municipality has not switched it on. */
export type GuidanceStart = {
  readonly participantId: string
  readonly form: GuidanceForm | null
  readonly language: string
  readonly notes: readonly NoteView[]
}
