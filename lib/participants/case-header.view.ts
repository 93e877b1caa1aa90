import type { LocalDate } from '#lib/values/local-date'

/** What stands above every part of a case. The identity number is masked. */
export type CaseHeaderView = {
  readonly id: string
  readonly name: string
  readonly caseNumber: string
  readonly birthDate: LocalDate
  readonly identity: { readonly kind: string; readonly masked: string } | null
  readonly language: string
  readonly interpreterNeeded: boolean
  readonly settledOn: LocalDate
  readonly adviserName: string | null
  readonly addressProtection: string
  /** What the participant has asked for that holds now: RESTRICTION, RESEARCH. */
  readonly states: readonly string[]
  readonly programmeStartedOn: LocalDate | null
  readonly planEndsOn: LocalDate | null
  /** A file about training alone, without the parts of the programme. */
  readonly trainingOnly: boolean
}

/** What the overview shows of the registered facts. */
export type CaseFactsView = {
  readonly trainingOnly: boolean
  readonly education: string
  readonly settledByAgreement: boolean
  readonly permit: {
    readonly ground: string
    readonly grantedOn: LocalDate
    readonly validTo: LocalDate | null
  } | null
  readonly family: readonly { readonly relation: string; readonly birthDate: LocalDate | null }[]
}
