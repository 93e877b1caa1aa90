import type { LocalDate } from '#lib/values/local-date'

export type Person = { readonly id: string; readonly name: string }

export type DelegationView = {
  readonly advisers: readonly Person[]
  readonly open: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly fromDate: LocalDate
    readonly toDate: LocalDate
    readonly reason: string
    /** Whether the reader may end it. */
    readonly mine: boolean
  }[]
}

export type GrantView = {
  readonly id: string
  readonly staff: string
  readonly fromDate: LocalDate
  /** Null for those who registered the case or work with it. */
  readonly toDate: LocalDate | null
  readonly reason: string
}

export type ProtectedCaseView = {
  readonly staff: readonly Person[]
  readonly cases: readonly {
    readonly participantId: string
    readonly caseNumber: string
    readonly addressProtection: string
    readonly grants: readonly GrantView[]
  }[]
}

/** That someone was in a case on a day: when he first opened it, on what basis, and why where he was asked. */
export type OpeningLine = {
  readonly id: string
  readonly who: string
  readonly at: string
  readonly basis: string
  readonly reason: string | null
}

/** Who has opened a case, for the one it is about. */
export type ParticipantOpeningsView = {
  readonly name: string
  readonly caseNumber: string
  readonly municipality: string
  readonly language: string
  readonly lines: readonly {
    readonly id: string
    readonly on: LocalDate
    readonly who: string
    readonly basis: string
    readonly reason: string | null
  }[]
}

export type CaseAccessView = {
  readonly version: number
  readonly addressProtection: string
  readonly bans: readonly { readonly id: string; readonly staff: string; readonly ground: string }[]
  readonly staff: readonly Person[]
  readonly openings: readonly OpeningLine[]
}

export type ReportView = {
  readonly counts: readonly {
    readonly who: string
    readonly own: number
    readonly others: number
    readonly withReason: number
  }[]
  readonly reasons: readonly (OpeningLine & { readonly caseNumber: string; readonly participantId: string })[]
}
