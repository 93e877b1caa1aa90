import type { Text } from '#lib/i18n/text'
import type { Goal } from '#lib/law/contract/codes'
import type { Recheck } from '#lib/law/dated'
import type { LocalDate } from '#lib/values/local-date'
import type { PlanChange, PlanStatus } from './plan-codes'
import type { Plan } from './plan-content'
import type { DifferenceView } from './plan-difference'
import type { planForm } from './plan-form'
import type { LoadPeriod } from './weekly-load.view'

export type PlanFormValues = ReturnType<typeof planForm>

/** An element of the library that the plan could hold, as the form takes it up. */
export type SuggestionView = {
  readonly id: string
  readonly reasons: readonly { readonly text: Text; readonly cite: string | null }[]
  readonly provider: string
  readonly values: PlanFormValues['elements'][number]
}

export type IssueView = {
  readonly code: string
  readonly text: Text
  readonly cite: string
  readonly field: string
}

/** How leave and absence of more than ten virkedager lengthen the programme, by both readings of the regulation. */
export type LengtheningView = {
  readonly countedDays: number
  readonly ALL: { readonly days: number; readonly endsOn: LocalDate }
  readonly ABOVE_TEN: { readonly days: number; readonly endsOn: LocalDate }
}

/** A case's plan as its page shows it. */
export type PlanView = {
  readonly plan: Plan
  readonly form: PlanFormValues
  readonly issues: readonly IssueView[]
  readonly notices: readonly string[]
  readonly recheck: readonly Recheck[]
  readonly isEnkeltvedtak: boolean
  readonly suggestedMark: 'SUBSTANTIAL' | 'MINOR' | null
  readonly changes: readonly PlanChange[]
  /** Of a later version: what it says otherwise than the one before. */
  readonly difference: readonly DifferenceView[]
  /** Of a draft: the library's elements, those with most to say for them first. */
  readonly suggestions: readonly SuggestionView[]
  readonly load: readonly LoadPeriod[]
  readonly fullTime: number
  readonly workDirected: {
    readonly requiredFrom: LocalDate | null
    readonly averageHundredths: number | null
    readonly met: boolean | null
  }
  /** The section that the length follows from. */
  readonly track: 'SECTION_13' | 'SECTION_14'
  readonly latestEnd: LocalDate | null
  /** Of the plan in force: the days that it does not hold yet. */
  readonly lengthening: LengtheningView | null
  readonly versions: readonly {
    readonly id: string
    readonly number: number
    readonly status: PlanStatus
    readonly decidedOn: LocalDate | null
  }[]
  readonly inForce: number | null
  readonly today: LocalDate
}

/** Before there is a plan: what the law points to. */
export type PlanStart = {
  readonly outcome: string | null
  readonly proposal: { readonly goal: Goal; readonly because: Text }
  readonly today: LocalDate
}
