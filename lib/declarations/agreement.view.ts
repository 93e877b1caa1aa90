import type { Text } from '#lib/i18n/text'
import type { Recheck } from '#lib/law/dated'
import type { LocalDate } from '#lib/values/local-date'
import type { AgreementKind, AgreementStatus, INTERPRETER_CATEGORIES } from './agreement-codes'
import type { AgreementFacts } from './agreement-facts'
import type { Change } from './changed-since'
import type { DeclarationText } from './declaration-text'
import type { MeetingSetupForm } from './meeting.schema'
import type { RefusalDecision } from './refusal-decision.schema'
import type { Drawing } from './strokes.schema'

export type LanguageChoice = {
  readonly tag: string
  readonly name: Text
  readonly status: DeclarationText['status']
  /** False for a draft that the leader has not allowed. */
  readonly signable: boolean
}

export type MeetingView = {
  readonly id: string
  readonly outcome: 'SIGNED' | 'REFUSED' | 'POSTPONED'
  readonly heldOn: LocalDate
  readonly place: string
  readonly method: 'DRAWN' | 'MARK' | 'TYPED' | 'PAPER' | null
  readonly interpreter: string | null
  readonly followUpOn: LocalDate | null
  readonly leaderDecision: boolean
  /** What the leader decided after the refusal. */
  readonly decided: { readonly decision: RefusalDecision; readonly reason: string } | null
  /** Codes of why it was not signed, and of what the law noted. */
  readonly reason: string | null
  readonly notices: readonly string[]
}

export type AgreementView = {
  readonly id: string
  readonly kind: AgreementKind
  readonly status: AgreementStatus
  readonly language: Text
  readonly textStatus: DeclarationText['status']
  readonly facts: AgreementFacts
  readonly shownHash: string
  readonly shownDocumentId: string
  readonly signedDocumentId: string | null
  readonly sha256: string | null
  readonly changes: readonly Change[]
  readonly meetings: readonly MeetingView[]
  /** A tablet is with the participant, and has given no outcome yet. */
  readonly tabletIsOut: boolean
  /** Scanned sheets: their documents. */
  readonly papers: readonly string[]
}

/** What was given on a tablet and could not be taken in. It counts for nothing. */
export type RefusedView = {
  readonly id: string
  readonly outcome: MeetingView['outcome']
  readonly method: MeetingView['method']
  readonly drawing: Drawing | null
  readonly typedName: string | null
  readonly witness: string | null
  readonly answers: number
  /** Codes of why, and of what the refusal named. */
  readonly reason: string
  readonly reasonDetail: string
  readonly givenAt: string | null
  readonly receivedAt: string
}

/** Someone who has interpreted in the municipality before. */
export type KnownInterpreter = {
  readonly key: string
  readonly name: string
  readonly number: string
  readonly category: (typeof INTERPRETER_CATEGORIES)[number]
  readonly language: string
  readonly dialect: string
}

/** A signed document in the list of a case. */
export type SignedFile = {
  readonly kind: AgreementKind
  readonly code: string
  readonly preparedOn: LocalDate
  readonly documentId: string
}

/** The page of a case about its agreement. */
export type AgreementPageView =
  | { readonly waitsFor: 'no-decided-plan' | 'no-identity-number' }
  | {
      readonly waitsFor: null
      readonly kind: AgreementKind
      readonly language: string
      readonly languages: readonly LanguageChoice[]
      readonly agreement: AgreementView | null
      /** What is signed is a contract, and the policy asks for the declaration in its place. */
      readonly asksAnew: boolean
      /** The signed file that stays in force until the open one is signed. */
      readonly inForce: SignedFile | null
      /** Signed files that have been replaced. */
      readonly earlier: readonly SignedFile[]
      readonly refused: readonly RefusedView[]
      readonly recheck: readonly Recheck[]
      /** The meeting as it begins: what the case already says. */
      readonly setup: MeetingSetupForm
      /** Whether a copy may be fetched by phone, and who waits next. */
      readonly copyByQr: boolean
      readonly next: AgreementNext | null
      readonly knownInterpreters: readonly KnownInterpreter[]
      /** The languages the participant understands, as tags. */
      readonly understood: readonly string[]
      readonly interpreterLanguages: readonly { readonly tag: string; readonly name: Text }[]
      readonly today: LocalDate
    }

/** The next in line on an afternoon of signing. */
export type AgreementNext = { readonly participantId: string; readonly name: string }

export type WaitingView = {
  readonly participantId: string
  readonly name: string
  readonly tag: string
  readonly language: Text
  readonly planDate: LocalDate
  readonly days: number
  readonly status: AgreementStatus | null
}
