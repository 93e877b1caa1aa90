import type { GoalFacts } from '#lib/training/goal-asked'
import type { Arms } from '#lib/values/arms'
import type { LocalDate } from '#lib/values/local-date'
import type { DecisionKind, DecisionStatus, EventKind, NOTICE_EXEMPTIONS } from './codes.schema'
import type { Details } from './open-decision.schema'

/** A question to the law: the rule's name and what it was asked. */
export type Ask = { readonly rule: string; readonly input: object }

/** The case as the decision sees it. What is not in here, the decision does not rest on. */
export type FrozenFacts = {
  readonly name: string
  readonly caseNumber: string
  readonly birthDate: LocalDate
  readonly participantLanguage: string
  readonly addressProtected: boolean
  readonly municipality: { readonly nb: string; readonly nn: string; readonly arms?: Arms | undefined }
  readonly settledOn: LocalDate
  readonly programmeStartedOn: LocalDate | null
  readonly outcome: string | null
  readonly plan: PlanInFacts | null
  /** Of a trekk: what the month's calculation says. */
  readonly trekk: TrekkInFacts | null
  /** Of an extension: the last day of the programme with it. */
  readonly newEnd: LocalDate | null
  /** Of a norskmål: what it was before, and what training the person has. Not there for other kinds. */
  readonly training?: GoalFacts
  readonly replaces: { readonly number: number; readonly decidedOn: LocalDate } | null
  readonly asks: readonly Ask[]
}

export type PlanInFacts = {
  readonly id: string
  readonly version: number
  readonly number: number
  readonly status: string
  readonly goal: string
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly revised: boolean
  readonly substantial: boolean
  readonly heard: boolean
  readonly agrees: boolean
  readonly changeReason: string
  readonly elements: readonly string[]
}

export type TrekkInFacts = {
  readonly trekkOre: number
  readonly halfPaymentOre: number
  readonly twelfthOfGOre: number
}

export type Decision = {
  readonly id: string
  readonly participantId: string
  readonly number: number
  readonly kind: DecisionKind
  readonly status: DecisionStatus
  readonly language: 'nb' | 'nn'
  readonly details: Details
  readonly facts: FrozenFacts
  readonly factsHash: string
  readonly factsFrozenAt: Date
  readonly planId: string | null
  readonly replacesId: string | null
  readonly applicationReceivedOn: LocalDate | null
  readonly noticeSentOn: LocalDate | null
  readonly noticeDeadline: LocalDate | null
  readonly noticeDocumentId: string | null
  readonly noticeExemption: (typeof NOTICE_EXEMPTIONS)[number] | null
  readonly exemptionReason: string
  readonly heardOn: LocalDate | null
  readonly statement: string
  readonly address: string
  readonly reasonFacts: string
  readonly reasonConsiderations: string
  readonly returnReason: string | null
  readonly proposedById: string | null
  readonly approvedById: string | null
  readonly decidedOn: LocalDate | null
  readonly letterDocumentId: string | null
  readonly createdById: string
  readonly version: number
}

/** What happened to a decision: codes, days and a person's words in `data`. */
export type DecisionEvent = {
  readonly number: number
  readonly kind: EventKind
  readonly on: LocalDate
  readonly data: Readonly<Record<string, string | boolean | null>>
  readonly at: Date
  readonly byId: string
}

/** The decision about a month's trekk (§ 46 g), wherever it stands in the flow. */
export type TrekkDecision = {
  readonly id: string
  readonly participantId: string
  readonly month: string
  readonly number: number
  readonly status: string
  readonly trekkOre: number
  readonly noticeSentOn: LocalDate | null
  readonly decidedOn: LocalDate | null
}

/** What a decision does to the programme. */
export type ProgrammeEffect = {
  readonly kind: 'PAUSE' | 'END' | 'EXTENSION'
  /** Of an end: the last day of the programme, twice. */
  readonly from: LocalDate
  readonly to: LocalDate
}
