import type { MarkCode } from '#lib/attendance/codes.schema'
import type { LocalDate } from '#lib/values/local-date'

/** Closed months that a change would have paid otherwise, and the run whose lines put it right. */
export type ClosedEffect = {
  readonly run: string
  readonly months: readonly {
    readonly month: string
    readonly paidOre: number
    readonly nowOre: number
    /** What the change alone does: above zero is owed to the participant. */
    readonly ore: number
  }[]
}

/** What a change of facts answers: it is done, or what it would do to closed months, to be confirmed. */
export type ChangeAnswer = { readonly done: true } | { readonly effect: ClosedEffect; readonly seen: string }

export type BenefitView = {
  readonly id: string
  readonly version: number
  readonly kind: string
  readonly fromMonth: string
  readonly toMonth: string | null
  readonly ore: number
  readonly isAnnual: boolean
  readonly source: string
}

/** What else is known about a participant's money, and the letters about changes. */
export type MoneyFactsView = {
  readonly benefits: readonly BenefitView[]
  readonly works: readonly {
    readonly month: string
    readonly quarters: number
    readonly payOre: number
    readonly version: number
  }[]
  readonly letters: readonly { readonly id: string; readonly on: LocalDate }[]
}

/** A session of a closed month, with what it holds now. */
export type ClosedSessionView = {
  readonly sessionId: string
  readonly date: LocalDate
  readonly startMinute: number
  readonly quarters: number
  readonly groupName: string
  readonly code: MarkCode
  readonly absentQuarters: number
}
