import { type LocalDate, latest } from '#lib/values/local-date'
import { type Use, watch } from './dated'

/** A step of the law: a pure function with the place it is written and the first day it can hold from. */
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

/** The day from which the provision holds with the numbers that it read. */
const holdsFrom = (validFrom: LocalDate | null, used: readonly Use[]): LocalDate | null =>
  used.reduce<LocalDate | null>(
    (last, { version }) => (last === null ? version.validFrom : latest(last, version.validFrom)),
    validFrom,
  )

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
  const { value, used } = watch(() => apply(facts as Given & Values<Uses>))
  return { rule: id, cite, validFrom: holdsFrom(validFrom, used), given, uses, value }
}

/** The trace of a value that has been worked out already by the provision, so that nothing is computed twice. */
export const found = <
  Given extends Readonly<Record<string, unknown>>,
  Uses extends Readonly<Record<string, Trace>>,
  Value,
>(
  { id, cite, validFrom }: Provision<Given & Values<Uses>, Value>,
  given: Given,
  uses: Uses,
  value: Value,
): Trace<Value> => ({ rule: id, cite, validFrom, given, uses, value })

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
