import { ELEMENTS, type Element } from '#lib/law/integreringsloven/s14a-content'
import type { Change, Weight } from '#lib/law/integreringsloven/s46c-plan-decision'

export type PlanStatus = 'DRAFT' | 'DECIDED' | 'REPLACED'

export const ELEMENT_KINDS = ELEMENTS
export type ElementKind = Element

/** Which half of livsmestring (forskriften § 4), or which form of foreldreveiledning (§ 3). */
export const ELEMENT_VARIANTS = ['MIGRATION_HEALTH', 'CAREER', 'GROUP', 'INDIVIDUAL'] as const
export type ElementVariant = (typeof ELEMENT_VARIANTS)[number]

export const MILESTONE_KINDS = ['REVIEW', 'TEST', 'WORK_HOURS', 'HALFWAY', 'END', 'OTHER'] as const
export type MilestoneKind = (typeof MILESTONE_KINDS)[number]

/** Why a person under 25 aims at less than complete upper secondary (§ 14 third paragraph). */
export const GOAL_REASONS = ['DOES_NOT_WANT', 'NOT_ABLE_IN_TIME'] as const
export type GoalReason = (typeof GOAL_REASONS)[number]

export type PlanChange = Change

export const CHANGE_MARKS = ['SUBSTANTIAL', 'MINOR'] as const
export type ChangeMark = Weight
