import type { LetterName } from '#lib/documents/letters/templates'

export type WordedLetter = {
  readonly letter: LetterName
  readonly forms: readonly {
    readonly form: 'nb' | 'nn'
    /** The municipality's version in use; 0 for the product's own words. */
    readonly version: number
    /** Written for an earlier version of the product's template, and left out of letters. */
    readonly outdated: boolean
  }[]
}

/** A place of the template as its form shows it. */
export type PlaceView = {
  readonly key: string
  readonly kind: 'heading' | 'text' | 'free'
  /** The product's words; of a place for a person's words, its heading. */
  readonly words: string
  readonly fixed: boolean
  readonly alternative: boolean
}

export type WordingVersion = {
  readonly version: number
  readonly by: string
  readonly at: string
  readonly inUse: boolean
  readonly outdated: boolean
  readonly changes: number
}

export type WordingPage = {
  readonly letter: LetterName
  readonly form: 'nb' | 'nn'
  readonly title: string
  readonly template: string
  readonly places: readonly PlaceView[]
  /** What the form begins with: the newest version's words over the product's. */
  readonly words: Readonly<Record<string, string>>
  readonly newest: number
  readonly used: number
  readonly versions: readonly WordingVersion[]
  /** How the letter can turn out: the first words of what tells each way from the first. */
  readonly ways: readonly string[]
}
