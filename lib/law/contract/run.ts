import { type Refusal, refusalsOf } from './refusal'
import type { AnyRule } from './rule'

/** What the command prints: the result, or the reasons for refusing the input. */
export type Output = object | { readonly errors: readonly Refusal[] }

const unknownRule = (name: string): { readonly errors: readonly Refusal[] } => ({
  errors: refusalsOf((report) => report('UNKNOWN_RULE', '', `Det finnes ingen regel som heter «${name}».`)),
})

/** Runs a rule on one input; `rule` null when there is none of that name. */
export const outputOf = (rule: AnyRule | null, name: string, input: unknown): Output => {
  if (rule === null) return unknownRule(name)
  const result = rule.run(input)
  return result.ok ? result.value : { errors: result.refusal }
}

export const isRefused = (output: Output): output is { readonly errors: readonly Refusal[] } =>
  'errors' in output
