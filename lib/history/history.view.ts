import type { Text } from '#lib/i18n/text'
import type { LocalDate } from '#lib/values/local-date'

export type KnownDecision = {
  readonly id: string
  readonly number: number
  readonly kind: string
  readonly status: 'DRAFT' | 'PROPOSED' | 'APPROVED' | 'WITHDRAWN'
  /** What had happened to it last. */
  readonly last: string
  readonly lastOn: LocalDate
}

export type KnownPlan = {
  readonly number: number
  readonly status: 'DRAFT' | 'DECIDED' | 'REPLACED'
  readonly goal: string
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly decidedOn: LocalDate | null
}

/** A case as it was known at the end of a day, and the numbers of the law that held on it. */
export type CaseKnownOn = {
  readonly on: LocalDate
  readonly today: LocalDate
  readonly assessment: { readonly outcome: string; readonly assessedOn: LocalDate } | null
  readonly plans: readonly KnownPlan[]
  readonly decisions: readonly KnownDecision[]
  readonly leaves: readonly { readonly kind: string; readonly from: LocalDate; readonly to: LocalDate }[]
  readonly effects: readonly { readonly kind: string; readonly from: LocalDate; readonly to: LocalDate }[]
  readonly events: number
  readonly lastEvent: Text | null
  readonly law: readonly { readonly title: string; readonly value: string; readonly cite: string }[]
}
