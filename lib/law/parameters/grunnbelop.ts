import { addDays, addYears, dateOf, type LocalDate, localDate } from '#lib/values/local-date'
import { int } from '../contract/scalars'
import { type Parameter, type Version, versionOn } from '../dated'

/** Folketrygdens grunnbeløp in whole kroner. */
export type BaseAmount = Version<number> & {
  /** The day the amount was fixed, where the source gives it: it comes weeks after it takes effect. */
  readonly fixedOn: LocalDate | null
}

const CITE = 'folketrygdloven § 1-4'

/** G from 1 May of the year (folketrygdloven § 1-4 with its footnote). */
const BY_YEAR: Readonly<Record<number, number>> = {
  2014: 88_370,
  2015: 90_068,
  2016: 92_576,
  2017: 93_634,
  2018: 96_883,
  2019: 99_858,
  2020: 101_351,
  2021: 106_399,
  2022: 111_477,
  2023: 118_620,
  2024: 124_028,
  2025: 130_160,
  2026: 136_549,
}

const FIRST_OF_MAY = { month: 5, day: 1 }
const LAST_KNOWN = { year: 2026, cite: 'forskrift 22.5.2026 nr. 869', fixedOn: localDate('2026-05-22') }

const firstOfMay = (year: number): LocalDate => dateOf(year, FIRST_OF_MAY.month, FIRST_OF_MAY.day)

const amountOf = (year: number, value: number): BaseAmount => {
  const validFrom = firstOfMay(year)
  const isLast = year === LAST_KNOWN.year
  return {
    value,
    validFrom,
    validTo: isLast ? null : addDays(addYears(validFrom, 1), -1),
    cite: isLast ? LAST_KNOWN.cite : CITE,
    recheckBy: isLast ? addYears(validFrom, 1) : null,
    fixedOn: isLast ? LAST_KNOWN.fixedOn : null,
  }
}

/** Money in whole kroner, small enough that no calculation of a month leaves the safe numbers. */
const wholeKroner = int({ min: 1, max: 10_000_000 })

export const GRUNNBELOP: Parameter<number> & { readonly versions: readonly BaseAmount[] } = {
  id: 'grunnbelop',
  title: 'Grunnbeløpet i folketrygden (G), kroner',
  chosenBy: 'den første dagen i måneden; for inntekt i et kalenderår også gjennomsnittet av året',
  form: wholeKroner,
  askedFrom: firstOfMay(2014),
  versions: Object.entries(BY_YEAR).map(([year, value]) => amountOf(Number(year), value)),
}

/** G of that very year; null where none took effect on its 1 May. */
const amountFixedIn = (year: number): number | null => {
  const version = versionOn(GRUNNBELOP, firstOfMay(year))
  return version && version.validFrom > firstOfMay(year - 1) ? version.value : null
}

type YearAmounts = { readonly from1May: number; readonly average: number }

/**
 * The two figures of a year that a citizenship income is measured against: G from 1 May, and the mean of the year,
 * four months of the amount before and eight of the new one, to the nearest krone. Null where G is not known.
 */
export const baseAmountsOfYear = (year: number): YearAmounts | null => {
  const [before, from1May] = [amountFixedIn(year - 1), amountFixedIn(year)]
  if (before === null || from1May === null) return null
  return { from1May, average: Number((BigInt(before + 2 * from1May) * 2n + 3n) / 6n) }
}
