import type { Recheck } from '#lib/law/dated'
import type { LocalDate } from '#lib/values/local-date'
import type { Choice, ExceptionCode } from './stipend-codes.schema'

export type RunStatusView = 'NONE' | 'DRAFT' | 'SENT' | 'APPROVED' | 'EXPORTED'

export type MonthListItem = {
  readonly month: string
  readonly status: RunStatusView
  readonly people: number
  readonly totalOre: number
}

export type ResolutionView = {
  readonly choice: Choice
  readonly by: string
  readonly at: LocalDate
  readonly note: {
    /** Null where the law lets the notice be left out. */
    readonly noticeOn: LocalDate | null
    readonly decidedOn: LocalDate
    readonly reference: string
  } | null
}

export type ExceptionView = {
  readonly participantId: string
  readonly name: string
  /** How many more the same missing register holds up. */
  readonly others: number
  readonly code: ExceptionCode
  readonly cite: string
  readonly effectOre: number | null
  readonly params: Readonly<Record<string, string | number>>
  readonly choices: readonly Choice[]
  readonly resolution: ResolutionView | null
  /** Of a trekk that asks for one: the decision as far as it has come. */
  readonly decision: { readonly id: string; readonly isApproved: boolean } | null
}

export type PaymentView = {
  readonly participantId: string
  readonly name: string
  readonly rates: readonly string[]
  readonly grossOre: number
  readonly deductionsOre: number
  readonly payableOre: number
  readonly invalidDays: number
  /** What the month before paid; null when it is not known. */
  readonly previousOre: number | null
  readonly hasOpenException: boolean
}

/** A month beside the one before. */
export type MonthComparison = {
  readonly month: string
  readonly totalOre: number
  readonly outliers: readonly {
    readonly participantId: string
    readonly name: string
    readonly previousOre: number
    readonly payableOre: number
  }[]
  readonly come: readonly string[]
  readonly gone: readonly string[]
}

/** What a new base amount would do, person by person. */
export type BaseAmountPreview = {
  /** The month it is shown for; null when nothing has been calculated. */
  readonly month: string | null
  /** Closed months that would be owed. */
  readonly closed: readonly string[]
  readonly people: readonly {
    readonly participantId: string
    readonly name: string
    readonly beforeOre: number
    readonly afterOre: number
    readonly owedOre: number
  }[]
}

export type RunView = {
  readonly month: string
  /** Null: not calculated. */
  readonly run: {
    readonly id: string
    readonly version: number
    readonly preparedBy: string
    readonly sentBy: string | null
    readonly approvedBy: string | null
    readonly approvedAt: string | null
    readonly exportedAt: string | null
    readonly exportHash: string | null
    readonly returnReason: string | null
  } | null
  readonly status: RunStatusView
  readonly isOver: boolean
  readonly canBeCalculatedFrom: LocalDate
  readonly payrollOn: LocalDate
  readonly gKr: number | null
  readonly exceptions: readonly ExceptionView[]
  readonly open: number
  readonly payments: readonly PaymentView[]
  /** Sums of the cases that are ready, by rate. */
  readonly byRate: readonly { readonly rate: string; readonly count: number; readonly ore: number }[]
  readonly deductionsOre: number
  readonly readyOre: number
  readonly totalOre: number
  readonly sumsAgree: boolean
  readonly ratesHold: boolean
  /** Those whose facts have changed since the calculation, and what about them. */
  readonly changed: readonly { readonly name: string; readonly what: readonly string[] }[]
  /** Null until the month before is known. */
  readonly comparison: MonthComparison | null
  /** Of an exported month: who would be paid otherwise by the facts of today, and the run that puts it right. */
  readonly sinceExport: {
    readonly run: string
    readonly rows: readonly {
      readonly participantId: string
      readonly name: string
      readonly paidOre: number
      readonly nowOre: number
      readonly ore: number
    }[]
  } | null
  readonly may: { readonly prepare: boolean; readonly approve: boolean; readonly export: boolean }
  readonly isOwn: boolean
}

/** An explanation in the reader's words, in the order of the one panel. */
export type LineExplanation = {
  readonly title: string
  readonly answer: string
  readonly facts: readonly { readonly when?: string; readonly what: string; readonly who?: string }[]
  readonly rule: string
  readonly cites: readonly string[]
  readonly inForce?: string
  readonly steps?: readonly { readonly what: string; readonly how: string; readonly result: string }[]
  readonly stepsNote?: string
  readonly decision?: string
  readonly whatIf?: readonly { readonly what: string; readonly ore: number; readonly change: number }[]
}

export type SlipLineView = {
  readonly number: number
  readonly words: string
  readonly cite: string
  readonly quantity: string
  readonly rateOre: number | null
  readonly amountOre: number
  readonly explanation: LineExplanation
}

export type SlipDay = {
  readonly date: LocalDate
  readonly code:
    | 'UNEXPLAINED'
    | 'LATE'
    | 'SELF_CERT'
    | 'MEDICAL'
    | 'SICK_CHILD'
    | 'CHILD_MEDICAL'
    | 'COMPELLING'
    | 'LEAVE'
    | 'INVALID'
    | null
}

export type SlipView = {
  readonly participantId: string
  readonly name: string
  readonly caseNumber: string
  readonly month: string
  readonly runId: string
  /** Approved and locked. */
  readonly isClosed: boolean
  readonly payrollOn: LocalDate
  readonly payableOre: number
  readonly previousOre: number | null
  readonly previousMonth: string
  readonly lines: readonly SlipLineView[]
  readonly totalExplanation: LineExplanation
  readonly days: readonly SlipDay[]
  readonly hasOpenException: boolean
  readonly recheck: readonly Recheck[]
}
