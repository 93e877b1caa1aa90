import { TooLargeError } from '#lib/values/fraction'
import type { LocalDate } from '#lib/values/local-date'
import { ok, type Result, refuse } from '#lib/values/result'
import { type Recheck, rechecksOf, watch } from '../dated'
import { type Refusal, type Report, refusalsOf } from './refusal'
import type { Shape } from './shape'

/** A rule as any caller may run it: on an unknown value. */
export type AnyRule = {
  readonly name: string
  readonly run: (input: unknown) => Result<object, readonly Refusal[]>
}

type Definition<Input, Raw, Output extends object> = {
  readonly name: string
  readonly shape: Shape<Input, Raw>
  /** The sense pass: what cannot stand together, though each value is well formed. */
  readonly sense: (input: Input, report: Report) => void
  /** The latest day the input tells of: what was read must have been read again by then. */
  readonly askedOn: (input: Input) => LocalDate
  readonly evaluate: (input: Input) => Output
}

/** An answer, with the numbers behind it that somebody should have read again by then. */
export type Rechecked<Output extends object> = Output & { readonly recheck: readonly Recheck[] }

export type Rule<Raw, Output extends object> = AnyRule & {
  /** The same as `run`, for callers that the compiler knows: bad input is still refused. */
  readonly decide: (input: Raw) => Result<Rechecked<Output>, readonly Refusal[]>
}

/** An answer that no number can hold exactly is refused as a whole, never rounded. */
const exactly = <Output>(evaluate: () => Output): Result<Output, readonly Refusal[]> => {
  try {
    return ok(evaluate())
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error
    return refuse(
      refusalsOf((report) => report('OUT_OF_RANGE', '', 'Beløpene er for store til å regnes nøyaktig.')),
    )
  }
}

/** Puts the two passes of the contract before the rule: evaluation sees only input that makes sense. */
export const defineRule = <Input, Raw, Output extends object>({
  name,
  shape,
  sense,
  askedOn,
  evaluate,
}: Definition<Input, Raw, Output>): Rule<Raw, Output> => {
  const rechecked = (input: Input): Rechecked<Output> => {
    const { value, used } = watch(() => evaluate(input))
    return { ...value, recheck: rechecksOf(used, askedOn(input)) }
  }
  const run = (raw: unknown): Result<Rechecked<Output>, readonly Refusal[]> => {
    let input: Input | undefined
    const malformed = refusalsOf((report) => {
      input = shape.read(raw, '', report)
    })
    if (malformed.length > 0 || input === undefined) return refuse(malformed)

    const parsed = input
    const senseless = refusalsOf((report) => sense(parsed, report))
    return senseless.length > 0 ? refuse(senseless) : exactly(() => rechecked(parsed))
  }
  return { name, run, decide: run }
}
