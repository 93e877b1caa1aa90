import type { Arms } from '#lib/values/arms'
import type { LocalDate } from '#lib/values/local-date'

export const ENTRY_KINDS = [
  'norwegian',
  'work',
  'education',
  'society',
  'life',
  'parents',
  'other',
  'leave',
  'test',
  'review',
  'halfway',
  'end',
  'workHours',
  'deadline',
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** Something that lasts, or a day to have in sight. */
export type LineEntry = {
  /** Of the plan itself, and not leave, a test taken or a deadline of the law. */
  readonly own: boolean
  readonly kind: EntryKind
  readonly from: LocalDate
  /** The same as `from` for a single day. */
  readonly to: LocalDate
  /** In the written form of the municipality's documents. */
  readonly title: string
  /** Of an element, in quarters. */
  readonly quartersPerWeek: number | null
}

export type ProgrammeLine = {
  readonly name: string
  readonly language: string
  readonly municipality: string
  readonly arms: Arms | undefined
  readonly written: 'nb' | 'nn'
  readonly planNumber: number
  readonly goal: string
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  readonly entries: readonly LineEntry[]
  readonly today: LocalDate
}
