import type { Recheck } from '#lib/law/dated'
import type { LocalDate } from '#lib/values/local-date'
import type { DecisionKind, DecisionStatus, EventKind } from './codes.schema'
import type { Details } from './open-decision.schema'

/** A decision in a list. */
export type DecisionRowView = {
  readonly id: string
  readonly participantId: string
  readonly name: string
  readonly number: number
  readonly kind: DecisionKind
  readonly status: DecisionStatus
  readonly decidedOn: LocalDate | null
  readonly appealDeadline: LocalDate | null
  readonly complained: boolean
  /** What became of the decision after a complaint; null while nothing has. */
  readonly outcome: string | null
  readonly proposedBy: string | null
  readonly mine: boolean
}

export type LetterSpanView = string | { readonly name: string; readonly value: string }
export type LetterPartView = {
  readonly id: number
  readonly kind: 'heading' | 'paragraph' | 'free'
  readonly spans: readonly LetterSpanView[]
}
export type LetterView = {
  readonly title: readonly LetterSpanView[]
  readonly parts: readonly LetterPartView[]
  readonly reference: string
  readonly on: LocalDate
  readonly municipality: string
  readonly recipient: string
  readonly address: readonly string[]
  readonly signed: readonly { readonly name: string; readonly role: string }[]
}

export type EventView = {
  readonly number: number
  readonly kind: EventKind
  readonly on: LocalDate
  readonly by: string
  readonly data: Readonly<Record<string, string | boolean | null>>
}

export type LawView = {
  readonly isEnkeltvedtak: boolean
  readonly priorNoticeRequired: boolean
  readonly appealDeadline: LocalDate | null
  /** What the deadline would be, were the participant told today. */
  readonly deadlineIfToldToday: LocalDate | null
  readonly absoluteLimit: LocalDate | null
  readonly complaint: string | null
  readonly notices: readonly string[]
  readonly interimReplyBy: LocalDate | null
  readonly recheck: readonly Recheck[]
}

/** One decision as its page shows it. */
export type DecisionView = {
  readonly id: string
  readonly participantId: string
  readonly number: number
  readonly kind: DecisionKind
  readonly status: DecisionStatus
  readonly language: 'nb' | 'nn'
  readonly version: number
  readonly details: Details
  readonly facts: readonly FactView[]
  readonly frozenAt: string
  readonly addressProtected: boolean
  readonly participantLanguage: string
  readonly words: {
    readonly reasonFacts: string
    readonly reasonConsiderations: string
    readonly address: string
    readonly noticeExemption: string
    readonly exemptionReason: string
    readonly statement: string
  }
  readonly noticeSentOn: LocalDate | null
  readonly noticeDeadline: LocalDate | null
  readonly noticeDocumentId: string | null
  readonly heardOn: LocalDate | null
  readonly returnReason: string | null
  readonly decidedOn: LocalDate | null
  readonly letterDocumentId: string | null
  readonly replaces: { readonly number: number; readonly decidedOn: LocalDate } | null
  readonly obstacles: readonly string[]
  readonly reasons: 'NONE' | 'OPTIONAL' | 'REQUIRED'
  readonly law: LawView | null
  readonly letter: LetterView | null
  /** Of the file that approval would make today, by this person. */
  readonly letterHash: string | null
  readonly events: readonly EventView[]
  readonly proposedBy: string | null
  readonly proposedByMe: boolean
  readonly approvedBy: string | null
  readonly today: LocalDate
}

/** A fact by the name under which the letter uses it. */
export type FactView = { readonly name: string; readonly value: string }

/** What still comes out the same when a decision is made again from what was kept with it. */
export type ReplayView = {
  readonly facts: boolean
  /** The law, asked the same again, answers the same to the letter. */
  readonly law: boolean
  /** The letter, made again of what it was made of, is the same file byte for byte. */
  readonly letter: boolean
  readonly templateVersion: string
  readonly sha256: string
  readonly rules: readonly string[]
}
