import { addDays, localDate } from '#lib/values/local-date'
import type { Parameter } from '../dated'
import { RECHECK_BY } from './sources'

const SELF_SUPPORT_FROM = localDate('2021-01-01')
const FAMILY_FROM = localDate('2025-02-01')
/** The day 2,7 G is first known here (Prop. 130 L (2020–2021), 3.3.4.3). */
const FAMILY_KNOWN_FROM = localDate('2021-01-01')

const asOn = 'dagen det spørres om'

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
