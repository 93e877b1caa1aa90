import { addDays, addYears, type LocalDate, localDate } from '#lib/values/local-date'
import type { Parameter, Version } from '../dated'

/** Folketrygdens grunnbeløp in whole kroner. */
export type BaseAmount = Version<number> & {
  /** The day the amount was fixed, where the source gives it: it comes weeks after it takes effect. */
  readonly fixedOn: LocalDate | null
}

const CITE = 'folketrygdloven § 1-4'

/** G from 1 May of each year (folketrygdloven § 1-4 with its footnote). */
const FROM_1_MAY: Readonly<Record<number, number>> = {
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

/** Gjennomsnittlig G of each calendar year. */
const YEAR_AVERAGE: Readonly<Record<number, number>> = {
  2015: 89_502,
  2016: 91_740,
  2017: 93_281,
  2018: 95_800,
  2019: 98_866,
  2020: 100_853,
  2021: 104_716,
  2022: 109_784,
  2023: 116_239,
  2024: 122_225,
  2025: 128_116,
  2026: 134_419,
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
  versions: Object.entries(FROM_1_MAY).map(([year, value]) => amountOf(Number(year), value)),
}

/** The two figures of a year that a citizenship income is measured against; null outside 2015–2026. */
export const baseAmountsOfYear = (
  year: number,
): { readonly average: number; readonly from1May: number } | null => {
  const average = YEAR_AVERAGE[year]
  const from1May = FROM_1_MAY[year]
  return average === undefined || from1May === undefined ? null : { average, from1May }
}
