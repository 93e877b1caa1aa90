import { localDate } from '#lib/values/local-date'
import { object } from '../contract/structures'
import type { Parameter } from '../dated'
import { age, newFrom, number, since, thenSince } from './since'

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

const permanentResidence = object({ years: age, monthsAbroad: number })

const S62 = 'utlendingsloven § 62'
const asApplied = 'dagen det søkes om permanent oppholdstillatelse'
const THREE_YEARS = { years: 3, monthsAbroad: 7 }

/** Utlendingsloven § 62: protection, strong humanitarian grounds, and families of those who have such a permit. */
export const PERMANENT_AFTER_PROTECTION: Parameter<PermanentResidence> = {
  id: 'utlendingsloven.s62.protection',
  title: 'Sammenhengende opphold før permanent oppholdstillatelse, flyktninger og deres familie',
  chosenBy: asApplied,
  form: permanentResidence,
  askedFrom: IMMIGRATION_ACT_IN_FORCE,
  versions: thenSince<PermanentResidence>(
    [THREE_YEARS, { years: 5, monthsAbroad: 10 }],
    [IMMIGRATION_ACT_IN_FORCE, FIVE_YEARS_FROM],
    [S62, S62],
  ),
}

/** Utlendingsloven § 62: everyone else. */
export const PERMANENT_OTHERWISE: Parameter<PermanentResidence> = since(
  {
    id: 'utlendingsloven.s62.others',
    title: 'Sammenhengende opphold før permanent oppholdstillatelse, andre',
    chosenBy: asApplied,
    cite: S62,
  },
  permanentResidence,
  THREE_YEARS,
  newFrom(IMMIGRATION_ACT_IN_FORCE),
)

/** Utlendingsforskriften § 11-11: tenths of G that a person must have been sure of the last twelve months. */
export const PERMANENT_INCOME_TENTHS = since(
  {
    id: 'utlendingsforskriften.f11-11.income',
    title: 'Tideler av grunnbeløpet som kreves for permanent oppholdstillatelse',
    chosenBy: asOn,
    cite: 'utlendingsforskriften § 11-11',
  },
  number,
  25,
  newFrom(SELF_SUPPORT_FROM),
)

/** Utlendingsforskriften § 11-11: the ages at which income is asked for. */
export const SELF_SUPPORT_AGES = since(
  {
    id: 'utlendingsforskriften.f11-11.ages',
    title: 'Alder da det kreves egen inntekt for permanent oppholdstillatelse: fra, og til',
    chosenBy: asOn,
    cite: 'utlendingsforskriften § 11-11',
  },
  object({ from: age, until: age }),
  { from: 18, until: 67 },
  newFrom(SELF_SUPPORT_FROM),
)

/** Utlendingsforskriften § 10-8: tenths of G that the reference person of a family must be sure of. */
export const FAMILY_INCOME_TENTHS: Parameter<number> = {
  id: 'utlendingsforskriften.f10-8.income',
  title: 'Tideler av grunnbeløpet som referansepersonen må ha ved familieinnvandring',
  chosenBy: asOn,
  form: number,
  askedFrom: FAMILY_KNOWN_FROM,
  versions: thenSince(
    [27, 32],
    [FAMILY_KNOWN_FROM, FAMILY_FROM],
    ['utlendingsforskriften § 10-8', 'utlendingsforskriften § 10-8'],
  ),
}

export const RESIDENCE_PARAMETERS: readonly Parameter<unknown>[] = [
  PERMANENT_AFTER_PROTECTION,
  PERMANENT_OTHERWISE,
  PERMANENT_INCOME_TENTHS,
  SELF_SUPPORT_AGES,
  FAMILY_INCOME_TENTHS,
]
