import { type LocalDate, localDate } from '#lib/values/local-date'
import { required } from '../contract/shape'
import { object } from '../contract/structures'
import type { Parameter } from '../dated'
import { number, positive, since, thenSince } from './since'
import { ACT_IN_FORCE, REFORM_2026 } from './sources'

/** The longer § 14 programmes of formal education came a year before the rest (forskriften § 76). */
export const FORMAL_EDUCATION_2025 = localDate('2025-01-01')

export type Length = { readonly months: number; readonly extension: number }

const LEGACY_CITE = 'integreringsforskriften §§ 75, 76'

const length = object({ months: positive, extension: number })

/** Null: the older cohort, whose length staff must enter. */
const lengthOrNull = required<Length | null>((value, path, report) =>
  value === null ? null : length.read(value, path, report),
)

/** A length by the day of the offer; null in the older cohort, whose length staff must enter. */
const lengthSince = (
  id: string,
  title: string,
  cite: string,
  validFrom: LocalDate,
  months: Length,
): Parameter<Length | null> => ({
  id: `integreringsloven.${id}`,
  title,
  chosenBy: 'datoen for tilbudet om oppstart',
  form: lengthOrNull,
  askedFrom: ACT_IN_FORCE,
  versions: thenSince<Length | null>([null, months], [ACT_IN_FORCE, validFrom], [LEGACY_CITE, cite]),
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

/** Forskriften §§ 10, 19: up to this many days of absence, fri and permisjon add nothing. */
export const DAYS_WITHOUT_ADDITION = since(
  {
    id: 'integreringsforskriften.f10.daysWithoutAddition',
    title: 'Virkedager med fravær, fri og permisjon som ikke gir tillegg i programtiden',
    chosenBy: 'dagen programmet startet',
    cite: 'integreringsforskriften §§ 10, 19',
  },
  number,
  10,
)

export const PROGRAMME_PARAMETERS: readonly Parameter<unknown>[] = [
  SECTION_13_LENGTH,
  ...Object.values(SECTION_14_LENGTHS),
  DAYS_WITHOUT_ADDITION,
]
