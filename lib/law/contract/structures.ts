import { isObject, type Json } from './json'
import { keyPath, type Report } from './refusal'
import { oneOf } from './scalars'
import { orElse, type RawOf, required, type Shape, type ValueOf } from './shape'

type Fields = Readonly<Record<string, Shape<unknown, unknown>>>

type ValueOfFields<F extends Fields> = { readonly [Key in keyof F]: ValueOf<F[Key]> }

type RawOfFields<F extends Fields> = {
  readonly [Key in keyof F as F[Key]['required'] extends true ? Key : never]: RawOf<F[Key]>
} & {
  readonly [Key in keyof F as F[Key]['required'] extends true ? never : Key]?: RawOf<F[Key]> | undefined
}

const asObject = (value: unknown, path: string, report: Report): Json | undefined =>
  isObject(value) ? value : void report('WRONG_TYPE', path, 'Her skal det stå et objekt.')

const readField = (
  source: Json,
  key: string,
  shape: Shape<unknown, unknown>,
  path: string,
  report: Report,
) => {
  const value = Object.hasOwn(source, key) ? source[key] : undefined
  if (value !== undefined) return shape.read(value, keyPath(path, key), report)
  if (shape.required) report('REQUIRED', keyPath(path, key), 'Opplysningen mangler.')
  return shape.absent()
}

type Entries = readonly (readonly [key: string, shape: Shape<unknown, unknown>])[]

const readFields = (
  source: Json,
  entries: Entries,
  path: string,
  report: Report,
): Record<string, unknown> => {
  const read: Record<string, unknown> = {}
  for (const [key, shape] of entries) read[key] = readField(source, key, shape, path, report)
  return read
}

const refuseUnknown = (source: Json, fields: Fields, path: string, report: Report): void => {
  for (const key of Object.keys(source))
    if (!Object.hasOwn(fields, key)) report('UNKNOWN_KEY', keyPath(path, key), 'Opplysningen er ukjent her.')
}

const reading = <F extends Fields>(fields: F, checkOthers: typeof refuseUnknown) => {
  const entries = Object.entries(fields)
  return required<ValueOfFields<F>, RawOfFields<F>>((value, path, report) => {
    const source = asObject(value, path, report)
    if (!source) return undefined
    checkOthers(source, fields, path, report)
    return readFields(source, entries, path, report) as ValueOfFields<F>
  })
}

/** An object with these keys and no others. */
export const object = <F extends Fields>(fields: F) => reading(fields, refuseUnknown)

/** An object with these keys at least: for files around the inputs, never for an input. */
export const objectWith = <F extends Fields>(fields: F) => reading(fields, () => undefined)

/** An object that may be left out, and then has the defaults of its keys: policy, law, config. */
export const section = <F extends Fields>(fields: F): Shape<ValueOfFields<F>, RawOfFields<F>, false> => ({
  read: object(fields).read,
  required: false,
  absent: () => readFields({}, Object.entries(fields), '', () => undefined) as ValueOfFields<F>,
})

/** A list; `min` 1 when it may not be empty. */
export const list = <Value, Raw>(item: Shape<Value, Raw>, { min = 0 }: { readonly min?: number } = {}) =>
  required<readonly Value[], readonly Raw[]>((value, path, report) => {
    if (!Array.isArray(value)) return void report('WRONG_TYPE', path, 'Her skal det stå en liste.')
    if (value.length < min) return void report('OUT_OF_RANGE', path, 'Listen kan ikke være tom.')
    return value.map((element: unknown, index) => item.read(element, `${path}[${index}]`, report) as Value)
  })

type VariantValue<Key extends string, C extends Fields, T extends Readonly<Record<string, Fields>>> = {
  readonly [Kind in keyof T & string]: { readonly [K in Key]: Kind } & ValueOfFields<C> &
    ValueOfFields<T[Kind]>
}[keyof T & string]

type VariantRaw<Key extends string, C extends Fields, T extends Readonly<Record<string, Fields>>> = {
  readonly [Kind in keyof T & string]: { readonly [K in Key]: Kind } & RawOfFields<C> & RawOfFields<T[Kind]>
}[keyof T & string]

/** An object whose other keys depend on the code under `key`; `common` keys go with every code. */
export const variants = <
  const Key extends string,
  C extends Fields,
  T extends Readonly<Record<string, Fields>>,
>(
  key: Key,
  common: C,
  table: T,
) => {
  const kinds = oneOf(Object.keys(table))
  return required<VariantValue<Key, C, T>, VariantRaw<Key, C, T>>((value, path, report) => {
    const source = asObject(value, path, report)
    if (!source) return undefined

    const kind = readField(source, key, kinds, path, report) as string | undefined
    const own = kind === undefined ? undefined : table[kind]
    const fields: Fields = { ...common, ...own }
    if (own) refuseUnknown(source, { ...fields, [key]: kinds }, path, report)
    return { [key]: kind, ...readFields(source, Object.entries(fields), path, report) } as VariantValue<
      Key,
      C,
      T
    >
  })
}

/** A list that is empty when left out. */
export const listOrEmpty = <Value, Raw>(item: Shape<Value, Raw>) => orElse(list(item), [])
