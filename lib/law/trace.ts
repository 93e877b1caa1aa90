import type { LocalDate } from '#lib/values/local-date'

/** A step of the law: a pure function with the place it is written and the day it holds from. */
export type Provision<Given extends object, Value> = {
  readonly id: string
  readonly cite: string
  readonly validFrom: LocalDate | null
  readonly apply: (facts: Given) => Value
}

/**
 * How a value came about: the facts given, the values used (each with its own trace), the rule that
 * was applied to both. Evaluating it again gives the same value.
 */
export type Trace<Value = unknown> = {
  readonly rule: string
  readonly cite: string
  readonly validFrom: LocalDate | null
  readonly given: Readonly<Record<string, unknown>>
  readonly uses: Readonly<Record<string, Trace>>
  readonly value: Value
}

type Values<Uses> = { readonly [Key in keyof Uses]: Uses[Key] extends Trace<infer Value> ? Value : never }

/** Applies the provision to facts of the input and to values already derived. */
export const derive = <
  Given extends Readonly<Record<string, unknown>>,
  Uses extends Readonly<Record<string, Trace>>,
  Value,
>(
  { id, cite, validFrom, apply }: Provision<Given & Values<Uses>, Value>,
  given: Given,
  uses: Uses,
): Trace<Value> => {
  const facts: Record<string, unknown> = { ...given }
  for (const [name, trace] of Object.entries(uses)) facts[name] = trace.value
  return { rule: id, cite, validFrom, given, uses, value: apply(facts as Given & Values<Uses>) }
}

/** Computes a trace anew from its facts alone; `provisions` by id. Throws RangeError on an unknown one. */
export const reevaluate = (
  { rule, given, uses }: Trace,
  provisions: Readonly<Record<string, Provision<never, unknown>>>,
): unknown => {
  const provision = provisions[rule]
  if (!provision) throw new RangeError(`Unknown provision: ${rule}`)

  const facts: Record<string, unknown> = { ...given }
  for (const [name, trace] of Object.entries(uses)) facts[name] = reevaluate(trace, provisions)
  return provision.apply(facts as never)
}
