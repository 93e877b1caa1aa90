import { addDays, type LocalDate } from '#lib/values/local-date'

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
  readonly versions: readonly Version<T>[]
}

/** Versions that stand in for those of the law while a rehearsal runs; empty otherwise. */
let rehearsed: ReadonlyMap<string, readonly Version<unknown>[]> = new Map()

/** The version in force on the day, or null before the first and after the last. */
export const versionOn = <T>({ id, versions }: Parameter<T>, on: LocalDate): Version<T> | null => {
  const current = (rehearsed.get(id) as readonly Version<T>[] | undefined) ?? versions
  return (
    current.find(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo)) ?? null
  )
}

/** As `versionOn`, for a day that is known to lie in no hole. Throws RangeError in one. */
export const inForce = <T>(parameter: Parameter<T>, on: LocalDate): Version<T> => {
  const version = versionOn(parameter, on)
  if (version === null) throw new RangeError(`${parameter.id} has no value on ${on}`)
  return version
}

/** A parameter used on a day after it should have been read again: shown beside the result. */
export type Recheck = { readonly parameter: string; readonly recheckBy: LocalDate }

/** Those of the parameters whose version on the input's own day should have been read again before it. */
export const rechecksOn = (on: LocalDate, parameters: readonly Parameter<unknown>[]): Recheck[] =>
  parameters.flatMap((parameter) => {
    const recheckBy = versionOn(parameter, on)?.recheckBy
    return recheckBy && recheckBy < on ? [{ parameter: parameter.id, recheckBy }] : []
  })

/** A value that a parameter would have from a day on, if the law were changed. */
export type Change = {
  readonly parameter: Parameter<unknown>
  readonly value: unknown
  readonly validFrom: LocalDate
}

const changed = ({ parameter, value, validFrom }: Change): readonly Version<unknown>[] => [
  ...parameter.versions
    .filter((version) => version.validFrom < validFrom)
    .map((version) =>
      version.validTo === null || version.validTo >= validFrom
        ? { ...version, validTo: addDays(validFrom, -1) }
        : version,
    ),
  { value, validFrom, validTo: null, cite: 'tenkt endring', recheckBy: null },
]

/** Runs the work as if the law were changed, and leaves the law as it was. */
export const rehearse = <Result>(changes: readonly Change[], work: () => Result): Result => {
  rehearsed = new Map(changes.map((change) => [change.parameter.id, changed(change)]))
  try {
    return work()
  } finally {
    rehearsed = new Map()
  }
}
