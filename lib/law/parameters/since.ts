import { addDays, type LocalDate } from '#lib/values/local-date'
import { int } from '../contract/scalars'
import type { Shape } from '../contract/shape'
import type { Parameter, Version } from '../dated'
import { ACT_IN_FORCE, RECHECK_BY } from './sources'

type Words = { readonly id: string; readonly title: string; readonly chosenBy: string; readonly cite: string }

/** The first day of the value, and the first day a rule asks for one: both as old as integreringsloven unless stated. */
type Days = { readonly validFrom?: LocalDate; readonly askedFrom?: LocalDate }

/** A limit with one version so far. */
export const since = <T>(
  { cite, ...words }: Words,
  form: Shape<T, unknown>,
  value: T,
  { validFrom = ACT_IN_FORCE, askedFrom = ACT_IN_FORCE }: Days = {},
): Parameter<T> => ({
  ...words,
  form,
  askedFrom,
  versions: [{ value, validFrom, validTo: null, cite, recheckBy: RECHECK_BY }],
})

/** A rule that was not there before the day. */
export const newFrom = (day: LocalDate): Days => ({ validFrom: day, askedFrom: day })

/** An older version that ended the day before `next`, and the present one. */
export const thenSince = <T>(
  [before, now]: readonly [T, T],
  [earlier, next]: readonly [LocalDate, LocalDate],
  [oldCite, cite]: readonly [string, string],
): readonly Version<T>[] => [
  { value: before, validFrom: earlier, validTo: addDays(next, -1), cite: oldCite, recheckBy: null },
  { value: now, validFrom: next, validTo: null, cite, recheckBy: RECHECK_BY },
]

/** A number of years, months, days, hours or parts: whole, and not below zero. */
export const number = int({ min: 0, max: 10_000 })

/** As `number`, where nothing at all would have no meaning. */
export const positive = int({ min: 1, max: 10_000 })

export const age = int({ min: 0, max: 120 })
