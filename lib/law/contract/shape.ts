import type { Report } from './refusal'

/**
 * What an input may look like. `read` reports every fault and answers undefined where there is one;
 * `absent` says what a key that is left out means. `Raw` is what a caller may write.
 */
export type Shape<Value, Raw = Value, Required extends boolean = boolean> = {
  readonly read: (value: unknown, path: string, report: Report) => Value | undefined
  readonly required: Required
  readonly absent: () => Value | undefined
  readonly raw?: Raw
}

/** The value after reading: defaults filled in, dates known to exist. */
export type ValueOf<S> = S extends Shape<infer Value, unknown> ? Value : never

/** What a caller may write: optional keys may be left out. */
export type RawOf<S> = S extends Shape<unknown, infer Raw> ? Raw : never

export const required = <Value, Raw = Value>(read: Shape<Value, Raw>['read']): Shape<Value, Raw, true> => ({
  read,
  required: true,
  absent: () => undefined,
})

/** A key that may be left out, and then is undefined. */
export const optional = <Value, Raw>({ read }: Shape<Value, Raw>): Shape<Value | undefined, Raw, false> => ({
  read,
  required: false,
  absent: () => undefined,
})

/** A key that may be left out, and then has this value. */
export const orElse = <Value, Raw, const Default extends Value>(
  { read }: Shape<Value, Raw>,
  value: Default,
): Shape<Value, Raw, false> => ({ read, required: false, absent: () => value })

/** As the shape, but null is accepted and means the same as leaving the key out. */
export const orNull = <Value, Raw>(shape: Shape<Value, Raw, false>): Shape<Value, Raw | null, false> => ({
  required: false,
  absent: shape.absent,
  read: (value, path, report) => (value === null ? shape.absent() : shape.read(value, path, report)),
})
