import type { Goal } from '#lib/law/contract/codes'
import type { ElementKind, ElementVariant } from '#lib/plans/plan-codes'

/** An element of the municipality's library. */
export type LibraryElement = {
  readonly id: string
  readonly kind: ElementKind
  readonly variant: ElementVariant | null
  readonly title: string
  readonly place: string
  readonly provider: string
  /** The participants' language that it is taught in; null for Norwegian. */
  readonly language: string | null
  readonly quartersPerWeek: number
  /** Null: as long as the programme lasts. */
  readonly weeks: number | null
  readonly sessions: number | null
  readonly totalQuarters: number | null
  /** Final goals that it leads to; none means all. */
  readonly goals: readonly Goal[]
  readonly keywords: string
  readonly because: string
  readonly inUse: boolean
  readonly version: number
}
