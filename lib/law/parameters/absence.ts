import { optional, type Shape } from '../contract/shape'
import { object } from '../contract/structures'
import type { Parameter } from '../dated'
import { age, number, positive, since, thenSince } from './since'
import { ACT_24_IN_FORCE, ACT_IN_FORCE } from './sources'

const chosenBy = 'dagen fraværet gjelder'

const limit = <T>(
  name: string,
  cite: string,
  title: string,
  form: Shape<T, unknown>,
  value: T,
): Parameter<T> => since({ id: `integreringsforskriften.${name}`, title, chosenBy, cite }, form, value)

/** A limit in virkedager: until lov 9.6.2023 nr. 24 the regulation said only "dager". */
const workdays = <T>(
  name: string,
  cite: string,
  title: string,
  form: Shape<T, unknown>,
  value: T,
): Parameter<T> => ({
  ...limit(name, cite, title, form, value),
  versions: thenSince(
    [value, value],
    [ACT_IN_FORCE, ACT_24_IN_FORCE],
    [`${cite} (før 1.8.2023: «dager»)`, cite],
  ),
})

const F = 'integreringsforskriften'

export const CHILD_AGE_YEARS = limit(
  'f06.childAgeYears',
  `${F} § 6 andre ledd`,
  'Til og med kalenderåret barnet fyller så mange år; de kronisk syke og funksjonshemmede',
  object({ others: age, chronic: age }),
  { others: 12, chronic: 18 },
)

export const CHILD_ILLNESS_DAYS = workdays(
  'f07.childIllnessDays',
  `${F} § 7`,
  'Virkedager med sykt barn de siste tolv månedene: ett eller to barn, flere barn, barn med høyere risiko',
  object({ upToTwo: number, moreThanTwo: number, higherRisk: number, timesWhenAlone: positive }),
  { upToTwo: 10, moreThanTwo: 15, higherRisk: 20, timesWhenAlone: 2 },
)

export const SELF_CERTIFICATION = limit(
  'f08.selfCertification',
  `${F} § 8`,
  'Egenmelding: dager deltatt først, kalenderdager om gangen, kalenderdager mellom to fravær som regnes sammen',
  object({ afterDays: number, days: number, gapDays: number }),
  { afterDays: 56, days: 3, gapDays: 16 },
)

export const SELF_CERTIFICATION_WITHDRAWN = limit(
  'f09.withdrawal',
  `${F} § 9`,
  'Fravær med egenmelding i tolv måneder før retten kan tas bort, og måneder til ny vurdering',
  object({ absences: number, reviewMonths: positive }),
  { absences: 4, reviewMonths: 6 },
)

export const PREGNANCY_DAYS = workdays('f11.days', `${F} § 11`, 'Virkedager i svangerskapet', number, 10)

export const BIRTH_DAYS = workdays(
  'f12.days',
  `${F} § 12`,
  'Virkedager etter fødselen: moren, faren',
  object({ mother: number, father: number }),
  {
    mother: 20,
    father: 7,
  },
)

export const BREASTFEEDING = limit(
  'f13.hours',
  `${F} § 13`,
  'Ammefri: timer om dagen, barnets første år',
  object({ hours: number, years: number }),
  {
    hours: 1,
    years: 1,
  },
)

export type WelfareReason =
  | 'KINDERGARTEN'
  | 'SCHOOL_START'
  | 'OWN_WEDDING'
  | 'DEATH'
  | 'APPOINTMENT'
  | 'NURSING_AT_HOME'
  | 'OTHER'

type WelfareLimits = {
  readonly inYear: number
  readonly forEvent: { readonly [Reason in WelfareReason]?: number | undefined }
}

const perEvent = optional(number)
const welfareLimits = object({
  inYear: number,
  forEvent: object({
    KINDERGARTEN: perEvent,
    SCHOOL_START: perEvent,
    OWN_WEDDING: perEvent,
    DEATH: perEvent,
    APPOINTMENT: perEvent,
    NURSING_AT_HOME: perEvent,
    OTHER: perEvent,
  }),
})

export const WELFARE_DAYS = workdays<WelfareLimits>(
  'f14.days',
  `${F} § 14`,
  'Velferdspermisjon: virkedager i kalenderåret, og for samme hendelse',
  welfareLimits,
  { inYear: 10, forEvent: { KINDERGARTEN: 3, SCHOOL_START: 1, OWN_WEDDING: 1, DEATH: 3 } },
)

export const PEACE_WORK_DAYS = workdays(
  'f14a.days',
  `${F} § 14 a`,
  'Freds- og forsoningsarbeid: virkedager i kalenderåret',
  number,
  10,
)

export const ILLNESS_LEAVE_YEARS = limit('f15.years', `${F} § 15`, 'Permisjon ved lang sykdom, år', age, 1)

export const PARENTAL_LEAVE = limit(
  'f16.leave',
  `${F} § 16`,
  'Omsorgspermisjon: måneder i alt, barnets første år, adoptert barn under så mange år, oppfølging etter måneder',
  object({ months: number, years: age, adoptedBelowYears: age, followUpAfterMonths: number }),
  { months: 10, years: 1, adoptedBelowYears: 15, followUpAfterMonths: 3 },
)

export const RELIGIOUS_DAYS = workdays(
  'f17.religiousDays',
  `${F} § 17 andre ledd`,
  'Andre religiøse høytidsdager: virkedager i kalenderåret, dager varsel',
  object({ inYear: number, noticeDays: number }),
  { inYear: 2, noticeDays: 14 },
)

export const HOLIDAY_DAYS = workdays('f18.days', `${F} § 18`, 'Ferie: virkedager i året', number, 25)

/** § 7, in one of its readings: a child is below this age. */
export const QUOTA_CHILD_BELOW = limit(
  'f07.childBelow',
  `${F} § 7`,
  'Barn som regnes med når barn under denne alderen telles',
  age,
  18,
)

/** § 7: «mer enn to barn» gives the larger quota. */
export const FEW_CHILDREN = limit(
  'f07.fewChildren',
  `${F} § 7`,
  'Antall barn som ikke gir flere dager',
  number,
  2,
)

export const ABSENCE_PARAMETERS: readonly Parameter<unknown>[] = [
  CHILD_AGE_YEARS,
  CHILD_ILLNESS_DAYS,
  SELF_CERTIFICATION,
  SELF_CERTIFICATION_WITHDRAWN,
  PREGNANCY_DAYS,
  BIRTH_DAYS,
  BREASTFEEDING,
  WELFARE_DAYS,
  PEACE_WORK_DAYS,
  ILLNESS_LEAVE_YEARS,
  PARENTAL_LEAVE,
  RELIGIOUS_DAYS,
  HOLIDAY_DAYS,
  QUOTA_CHILD_BELOW,
  FEW_CHILDREN,
]
