import { addDays, localDate } from '#lib/values/local-date'
import type { Parameter } from '../dated'
import { RECHECK_BY, REFORM_2026 } from './sources'

/** The longer § 14 programmes of formal education came a year before the rest (forskriften § 76). */
export const FORMAL_EDUCATION_2025 = localDate('2025-01-01')

export type Length = { readonly months: number; readonly extension: number }

const LEGACY_CITE = 'integreringsforskriften §§ 75, 76'

/** A length by the day of the offer; null in the older cohort, whose length staff must enter. */
const lengthSince = (
  id: string,
  title: string,
  cite: string,
  validFrom: typeof REFORM_2026,
  length: Length,
): Parameter<Length | null> => ({
  id: `integreringsloven.${id}`,
  title,
  chosenBy: 'datoen for tilbudet om oppstart',
  versions: [
    {
      value: null,
      validFrom: localDate('2021-01-01'),
      validTo: addDays(validFrom, -1),
      cite: LEGACY_CITE,
      recheckBy: null,
    },
    { value: length, validFrom, validTo: null, cite, recheckBy: RECHECK_BY },
  ],
})

const YEAR = 12

/** § 13: with upper secondary or higher, all three goals. */
export const SECTION_13_LENGTH = lengthSince(
  's13.length',
  'Programtid i måneder, utdanning på videregående nivå eller høyere',
  'integreringsloven § 13 tredje ledd',
  REFORM_2026,
  { months: YEAR, extension: 0 },
)

/** § 14: without upper secondary, by goal. */
export const SECTION_14_LENGTHS = {
  COMPLETE_UPPER_SECONDARY: lengthSince(
    's14.completeUpperSecondary',
    'Programtid i måneder, mål om fullført videregående opplæring',
    'integreringsloven § 14 fjerde ledd',
    FORMAL_EDUCATION_2025,
    { months: 4 * YEAR, extension: YEAR },
  ),
  PARTS_OF_UPPER_SECONDARY: lengthSince(
    's14.partsOfUpperSecondary',
    'Programtid i måneder, mål om deler av videregående opplæring',
    'integreringsloven § 14 fjerde ledd',
    FORMAL_EDUCATION_2025,
    { months: 3 * YEAR, extension: YEAR },
  ),
  VOCATIONAL_CERTIFICATE: lengthSince(
    's14.vocationalCertificate',
    'Programtid i måneder, mål om fag- og yrkesopplæring',
    'integreringsloven § 14 femte ledd',
    FORMAL_EDUCATION_2025,
    { months: 5 * YEAR, extension: 0 },
  ),
  WORK: lengthSince(
    's14.work',
    'Programtid i måneder, mål om arbeid',
    'integreringsloven § 14 sjette ledd',
    REFORM_2026,
    { months: 2 * YEAR, extension: 0 },
  ),
} as const
