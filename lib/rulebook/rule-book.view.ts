import type { LocalDate } from '#lib/values/local-date'

/** One value of a number through time, in words. */
export type NumberVersion = {
  readonly value: string
  readonly from: LocalDate
  readonly to: LocalDate | null
  readonly cite: string
  readonly recheckBy: LocalDate | null
}

export type NumberView = {
  readonly title: string
  readonly chosenBy: string
  /** The newest first. */
  readonly versions: readonly NumberVersion[]
}

export type ChapterView = {
  readonly rule: string
  readonly title: string
  readonly cite: string
  readonly provisions: readonly { readonly cite: string; readonly text: string }[]
  readonly numbers: readonly NumberView[]
  readonly settings: readonly { readonly key: string; readonly standard: string; readonly text: string }[]
  readonly questions: readonly { readonly question: string; readonly reading: string }[]
  readonly notices: readonly {
    readonly code: string
    readonly when: string
    readonly text: string
    readonly cite: string
  }[]
}

/** A section of law with what the rules say of it. */
export type SectionView = {
  /** `integreringsloven-14-a` */
  readonly anchor: string
  /** `Integreringsloven § 14 a` */
  readonly name: string
  readonly texts: readonly string[]
  /** The rules that read it. */
  readonly rules: readonly { readonly rule: string; readonly title: string }[]
}

export type RuleBookView = {
  readonly readOn: LocalDate
  readonly chapters: readonly ChapterView[]
  readonly sections: readonly SectionView[]
  readonly notCovered: readonly string[]
}
