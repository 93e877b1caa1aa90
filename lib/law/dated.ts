import { addDays, type LocalDate, latest } from '#lib/values/local-date'
import type { Shape } from './contract/shape'

/** A value that the law gives for a period, with the place it is written. */
export type Version<T> = {
  readonly value: T
  readonly validFrom: LocalDate
  /** Last day; null while no end is known. */
  readonly validTo: LocalDate | null
  readonly cite: string
  /** The day on which somebody must have read the source again; null when the period is closed. */
  readonly recheckBy: LocalDate | null
}

/** A number or limit of the law through time. Versions in order, each beginning the day after the last. */
export type Parameter<T> = {
  readonly id: string
  /** Plain Norwegian, for the rule book. */
  readonly title: string
  /** Which of a person's days chooses the version: the cohort condition, in Norwegian. */
  readonly chosenBy: string
  /** What a value may be: a rehearsal with any other is refused. */
  readonly form: Shape<T, unknown>
  /** The first day a rule asks for a value: a first version after it is a hole. */
  readonly askedFrom: LocalDate
  readonly versions: readonly Version<T>[]
}

/** A value that a parameter would have from a day on, if the law were changed. */
export type Change = {
  readonly parameter: string
  readonly value: unknown
  readonly validFrom: LocalDate
}

/** A version that a rule has read, and the day it was read for. */
export type Use = {
  readonly parameter: Pick<Parameter<unknown>, 'id' | 'title'>
  readonly on: LocalDate
  readonly version: Version<unknown>
}

/** What is thought changed while a rehearsal runs, and the list in which uses are written while somebody watches. */
let changes: readonly Change[] = []
let uses: Use[] | null = null

/** From the day of the change until the next version begins: a later version of the law still comes. */
const changed = (
  versions: readonly Version<unknown>[],
  { value, validFrom }: Change,
): readonly Version<unknown>[] => {
  const earlier = versions.filter((version) => version.validFrom < validFrom)
  const later = versions.filter((version) => version.validFrom > validFrom)
  const [next] = later
  return [
    ...earlier.map((version) =>
      version.validTo === null || version.validTo >= validFrom
        ? { ...version, validTo: addDays(validFrom, -1) }
        : version,
    ),
    {
      value,
      validFrom,
      validTo: next ? addDays(next.validFrom, -1) : null,
      cite: 'tenkt endring',
      recheckBy: null,
    },
    ...later,
  ]
}

const versionsOf = <T>({ id, versions }: Parameter<T>): readonly Version<T>[] =>
  changes.length === 0
    ? versions
    : (changes
        .filter(({ parameter }) => parameter === id)
        .reduce<readonly Version<unknown>[]>(changed, versions) as readonly Version<T>[])

/** The version in force on the day, or null before the first and after the last. */
export const versionOn = <T>(parameter: Parameter<T>, on: LocalDate): Version<T> | null => {
  const version = versionsOf(parameter).find(
    ({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo),
  )
  if (version === undefined) return null
  uses?.push({ parameter, on, version })
  return version
}

/** As `versionOn`, for a day that is known to lie in no hole. Throws RangeError in one. */
export const inForce = <T>(parameter: Parameter<T>, on: LocalDate): Version<T> => {
  const version = versionOn(parameter, on)
  if (version === null) throw new RangeError(`${parameter.id} has no value on ${on}`)
  return version
}

/** The value on the day. What happened before the first version is measured by it. Throws RangeError in a hole. */
export const valueOn = <T>(parameter: Parameter<T>, on: LocalDate): T => {
  const first = versionsOf(parameter)[0]?.validFrom ?? on
  return inForce(parameter, latest(on, first)).value
}

/** Runs the work, and tells which versions it read: also those read by work inside it. */
export const watch = <Value>(work: () => Value): { readonly value: Value; readonly used: readonly Use[] } => {
  const outer = uses
  const used: Use[] = []
  uses = used
  try {
    return { value: work(), used }
  } finally {
    uses = outer
    if (outer) for (const use of used) outer.push(use)
  }
}

/** Runs the work as if the law were changed, and leaves the law as it was. */
export const rehearse = <Value>(thought: readonly Change[], work: () => Value): Value => {
  const outer = changes
  changes = thought
  try {
    return work()
  } finally {
    changes = outer
  }
}

/** A parameter used on a day after it should have been read again: shown beside the result. */
export type Recheck = {
  readonly parameter: string
  /** Plain Norwegian. */
  readonly title: string
  readonly recheckBy: LocalDate
}

/** Those of the versions used that should have been read again before the day they were used for, or asked about. */
export const rechecksOf = (used: readonly Use[], askedOn: LocalDate): readonly Recheck[] => {
  const found = new Map<string, Recheck>()
  for (const { parameter, on, version } of used)
    if (version.recheckBy && version.recheckBy < latest(on, askedOn))
      found.set(parameter.id, {
        parameter: parameter.id,
        title: parameter.title,
        recheckBy: version.recheckBy,
      })
  return [...found.values()].sort((a, b) => (a.parameter < b.parameter ? -1 : 1))
}
