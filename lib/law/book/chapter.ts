import type { Parameter } from '../dated'

/** A choice the municipality makes where the law leaves it open, or a switch for law that waits to take effect. */
export type Setting = {
  readonly key: string
  /** The value when nothing is chosen. */
  readonly standard: string
  readonly text: string
}

/** Where the law can be read in more than one way, and which reading is used. */
export type OpenQuestion = {
  readonly question: string
  readonly reading: string
  /** The settings or notices that belong to it. */
  readonly codes: readonly string[]
}

/** One rule of the engine in plain Norwegian. */
export type Chapter = {
  readonly rule: string
  readonly title: string
  readonly cite: string
  readonly provisions: readonly { readonly cite: string; readonly text: string }[]
  readonly parameters: readonly Parameter<unknown>[]
  readonly settings: readonly Setting[]
  readonly questions: readonly OpenQuestion[]
}
