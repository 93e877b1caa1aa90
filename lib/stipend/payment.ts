import type { MarkCode } from '#lib/attendance/codes.schema'
import type { StipendFacts } from '#lib/law/rules/absence-to-stipend'
import type { StipendResult } from '#lib/law/rules/stipend'
import type { RawStipendInput } from '#lib/law/rules/stipend-input'
import type { LocalDate } from '#lib/values/local-date'
import type { Month } from '#lib/values/month'
import type { Choice, ExceptionCode } from './stipend-codes.schema'
import type { StipendPerson, StipendPolicy } from './stipend-facts'

/** One registered absence of the month, as a fact that the payslip can show. */
export type Evidence = {
  readonly date: LocalDate
  readonly code: MarkCode
  readonly absentQuarters: number
  readonly plannedQuarters: number
  readonly decided: boolean
  readonly reason: string | null
  readonly by: string
  readonly at: string
}

/** A closed month that the facts of today would have paid otherwise: above zero is owed to the participant. */
export type Difference = { readonly month: Month; readonly ore: number }

/** A fact about the person that the rate or the days rest on. */
export type ChangedFact = 'birthDate' | 'startedOn' | 'endedOn' | 'family'

export type MissingSessions = {
  readonly groupId: string
  readonly groupName: string
  readonly sessions: readonly { readonly date: LocalDate; readonly startMinute: number }[]
  readonly members: number
}

/** Everything a payment rests on. Its hash tells whether anything has changed since. */
export type PaymentFacts = {
  readonly month: Month
  readonly person: StipendPerson
  readonly absence: StipendFacts
  readonly evidence: readonly Evidence[]
  readonly missing: readonly MissingSessions[]
  readonly hasTimetable: boolean
  readonly differences: readonly Difference[]
  /** What is otherwise about the person than when the month before was closed. */
  readonly changed: readonly ChangedFact[]
  /** Why the law refused the facts of absence. */
  readonly refused: string | null
  readonly policy: StipendPolicy
}

/** What a named person chose about an exception. `note`: dates and reference of a decision. `ore`: how much of it. */
export type Resolution = {
  readonly choice: Choice
  readonly byId: string
  readonly at: string
  readonly ore?: number
  readonly note?: Readonly<Record<string, string>>
}

export type Exception = {
  readonly code: ExceptionCode
  /** What it does to the payment, in øre; null while unknown. */
  readonly effectOre: number | null
  readonly params: Readonly<Record<string, string | number>>
  readonly resolution: Resolution | null
}

export type PaymentLine = {
  readonly code: string
  readonly rate: string | null
  readonly quantityHundredths: number | null
  readonly unit: string | null
  readonly amountOre: number
  readonly cite: string
  readonly trace: unknown
  /** The closed month that the line puts right. */
  readonly ofMonth: Month | null
}

/** A participant's month: the facts, the law's answer, the lines, and what a person must look at. */
export type Payment = {
  readonly facts: PaymentFacts
  readonly input: RawStipendInput
  /** What the law was asked with the trekk that is held back; null when none is. */
  readonly asked: RawStipendInput | null
  readonly result: StipendResult | null
  /** What § 46 g says of the month, also while its trekk is held back. */
  readonly decision: StipendResult['decision'] | null
  readonly lines: readonly PaymentLine[]
  readonly payableOre: number
  /** Of this month alone, without what belongs to earlier ones. */
  readonly ownOre: number
  readonly exceptions: readonly Exception[]
}
