import type { Figure } from '#lib/values/day-figure'
import type { DaySet } from '#lib/values/day-set'
import type { LocalDate } from '#lib/values/local-date'
import type { Application, ContinuousGap, Permit } from '../rules/citizenship-input'
import type { Residence } from './residence'

export type RuleCode =
  | 'SBL7E_OLD'
  | 'SBL7E'
  | 'SBL10'
  | 'SBL11'
  | 'SBL12'
  | 'SBL13'
  | 'SBL14'
  | 'SBL15'
  | 'SBL16'
  | 'SBL16_BORN'
  | 'SBL16A'
  | 'SBL17'

/** What decides which rules may be tried, and how. */
export type ResidenceFacts = {
  readonly application: Application
  /** The permits whose time counts. */
  readonly counting: readonly Permit[]
  /** The day that chooses between wordings of the law. */
  readonly decision: LocalDate
  readonly incomeMet: boolean
}

/** Residence and marriage that are added together (§ 12). */
export type MarriageTime = {
  readonly days: Figure
  /** Residence and marriage, less what is required. */
  readonly together: (residence: Residence) => Figure
}

/** Days in place of those on permits; stays abroad are counted from `abroadFrom`, if it is given. */
export type OwnResidence = { readonly lawful: DaySet; readonly abroadFrom: number | null }

export type ResidenceTest = {
  readonly kind: 'WINDOW' | 'CONTINUOUS' | 'COMBINED' | 'NONE'
  readonly needYears: number
  /** Null where the years may not lie spread in a longer time. */
  readonly windowYears: number | null
  /** Figures that may not be below zero on the day of the decision. */
  readonly figures: (residence: Residence, gap: ContinuousGap) => readonly Figure[]
  readonly marriage: MarriageTime | null
  /** Whether the reading of breaks (`continuousGap`) may matter. */
  readonly toleratesBreaks: boolean
  /** Whether breaks of up to two months are tolerated. */
  readonly usesTwoMonths: boolean
  readonly own: OwnResidence | null
}

export type ResidenceRule = {
  readonly rule: RuleCode
  readonly cite: string
  /** Null when the rule is not for this person. */
  readonly test: (facts: ResidenceFacts) => ResidenceTest | null
}
