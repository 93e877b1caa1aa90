import { addDays, localDate } from '#lib/values/local-date'
import type { Parameter } from '../dated'
import { RECHECK_BY } from './sources'

/** Utlendingsloven took effect. */
const IMMIGRATION_ACT_IN_FORCE = localDate('2010-01-01')
/** Utlendingsloven § 62 as changed from this day: five years for protection, and for families of those who have it. */
const FIVE_YEARS_FROM = localDate('2020-12-01')
const SELF_SUPPORT_FROM = localDate('2021-01-01')
const FAMILY_FROM = localDate('2025-02-01')
/** The day 2,7 G is first known here (Prop. 130 L (2020–2021), 3.3.4.3). */
const FAMILY_KNOWN_FROM = localDate('2021-01-01')

const asOn = 'dagen det spørres om'

export type PermanentResidence = { readonly years: number; readonly monthsAbroad: number }

const S62 = 'utlendingsloven § 62'
const asApplied = 'dagen det søkes om permanent oppholdstillatelse'
const THREE_YEARS = { years: 3, monthsAbroad: 7 }

/** Utlendingsloven § 62: protection, strong humanitarian grounds, and families of those who have such a permit. */
export const PERMANENT_AFTER_PROTECTION: Parameter<PermanentResidence> = {
  id: 'utlendingsloven.s62.protection',
  title: 'Sammenhengende opphold før permanent oppholdstillatelse, flyktninger og deres familie',
  chosenBy: asApplied,
  versions: [
    {
      value: THREE_YEARS,
      validFrom: IMMIGRATION_ACT_IN_FORCE,
      validTo: addDays(FIVE_YEARS_FROM, -1),
      cite: S62,
      recheckBy: null,
    },
    {
      value: { years: 5, monthsAbroad: 10 },
      validFrom: FIVE_YEARS_FROM,
      validTo: null,
      cite: S62,
      recheckBy: RECHECK_BY,
    },
  ],
}

/** Utlendingsloven § 62: everyone else. */
export const PERMANENT_OTHERWISE: Parameter<PermanentResidence> = {
  id: 'utlendingsloven.s62.others',
  title: 'Sammenhengende opphold før permanent oppholdstillatelse, andre',
  chosenBy: asApplied,
  versions: [
    {
      value: THREE_YEARS,
      validFrom: IMMIGRATION_ACT_IN_FORCE,
      validTo: null,
      cite: S62,
      recheckBy: RECHECK_BY,
    },
  ],
}

/** Utlendingsforskriften § 11-11: tenths of G that a person must have been sure of the last twelve months. */
export const PERMANENT_INCOME_TENTHS: Parameter<number> = {
  id: 'utlendingsforskriften.f11-11.income',
  title: 'Tideler av grunnbeløpet som kreves for permanent oppholdstillatelse',
  chosenBy: asOn,
  versions: [
    {
      value: 25,
      validFrom: SELF_SUPPORT_FROM,
      validTo: null,
      cite: 'utlendingsforskriften § 11-11',
      recheckBy: RECHECK_BY,
    },
  ],
}

/** Utlendingsforskriften § 10-8: tenths of G that the reference person of a family must be sure of. */
export const FAMILY_INCOME_TENTHS: Parameter<number> = {
  id: 'utlendingsforskriften.f10-8.income',
  title: 'Tideler av grunnbeløpet som referansepersonen må ha ved familieinnvandring',
  chosenBy: asOn,
  versions: [
    {
      value: 27,
      validFrom: FAMILY_KNOWN_FROM,
      validTo: addDays(FAMILY_FROM, -1),
      cite: 'utlendingsforskriften § 10-8',
      recheckBy: null,
    },
    {
      value: 32,
      validFrom: FAMILY_FROM,
      validTo: null,
      cite: 'utlendingsforskriften § 10-8',
      recheckBy: RECHECK_BY,
    },
  ],
}
