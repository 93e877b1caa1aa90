import { addDays, addYears, type LocalDate, localDate } from '#lib/values/local-date'
import type { Parameter, Version } from '../dated'

/** Folketrygdens grunnbeløp in whole kroner. */
export type BaseAmount = Version<number> & {
  /** The day the amount was fixed, where the source gives it: it comes weeks after it takes effect. */
  readonly fixedOn: LocalDate | null
}

const CITE = 'folketrygdloven § 1-4'

type YearAmounts = { readonly from1May: number; readonly average: number }

/** G from 1 May, and the mean G of the calendar year (folketrygdloven § 1-4 with its footnote). */
const BY_YEAR: Readonly<Record<number, YearAmounts>> = {
  2015: { from1May: 90_068, average: 89_502 },
  2016: { from1May: 92_576, average: 91_740 },
  2017: { from1May: 93_634, average: 93_281 },
  2018: { from1May: 96_883, average: 95_800 },
  2019: { from1May: 99_858, average: 98_866 },
  2020: { from1May: 101_351, average: 100_853 },
  2021: { from1May: 106_399, average: 104_716 },
  2022: { from1May: 111_477, average: 109_784 },
  2023: { from1May: 118_620, average: 116_239 },
  2024: { from1May: 124_028, average: 122_225 },
  2025: { from1May: 130_160, average: 128_116 },
  2026: { from1May: 136_549, average: 134_419 },
}

const LAST_KNOWN = { year: 2026, cite: 'forskrift 22.5.2026 nr. 869', fixedOn: localDate('2026-05-22') }

const amountOf = (year: number, value: number): BaseAmount => {
  const validFrom = localDate(`${year}-05-01`)
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

export const GRUNNBELOP: Parameter<number> & { readonly versions: readonly BaseAmount[] } = {
  id: 'grunnbelop',
  title: 'Grunnbeløpet i folketrygden (G), kroner',
  chosenBy: 'den første dagen i måneden',
  versions: Object.entries(BY_YEAR).map(([year, { from1May }]) => amountOf(Number(year), from1May)),
}

/** The two figures of a year that a citizenship income is measured against; null outside 2015–2026. */
export const baseAmountsOfYear = (year: number): YearAmounts | null => BY_YEAR[year] ?? null
