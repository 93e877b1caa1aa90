import type { Month } from '#lib/values/month'
import type { Task } from './task.view'

/** Where a case stands today: what it asks for, and the numbers that are asked about most. */
export type CaseNowView = {
  readonly tasks: readonly Task[]
  /** Share of the last four weeks that was attended; null without sessions. */
  readonly attended: number | null
  readonly invalidDays: { readonly month: Month; readonly days: number }
  readonly payment: { readonly month: Month; readonly payableOre: number } | null
}
