import type { Rule } from '../contract/rule'
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

/** A code in a result that tells somebody to look: the place of the law, when it is raised, and what it says. */
export type Notice = { readonly cite: string; readonly when: string; readonly text: string }

/** The codes that a rule may put in these lists of its result. */
export type CodesOf<R, List extends string> =
  R extends Rule<never, infer Output>
    ? Output extends Readonly<Record<List, readonly (infer Code extends string)[]>>
      ? Code
      : never
    : never

/** One rule of the engine in plain Norwegian. */
export type Chapter = {
  readonly rule: string
  readonly title: string
  readonly cite: string
  readonly provisions: readonly { readonly cite: string; readonly text: string }[]
  readonly parameters: readonly Parameter<unknown>[]
  readonly settings: readonly Setting[]
  readonly questions: readonly OpenQuestion[]
  /** By code. */
  readonly notices: Readonly<Record<string, Notice>>
}
