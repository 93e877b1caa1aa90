import { type LocalDate, latest } from '#lib/values/local-date'
import { inForce, type Parameter } from '../dated'
import { ACT_IN_FORCE, RECHECK_BY } from './sources'

const limit = <T>(name: string, cite: string, title: string, value: T): Parameter<T> => ({
  id: `integreringsforskriften.${name}`,
  title,
  chosenBy: 'dagen fraværet gjelder',
  versions: [{ value, validFrom: ACT_IN_FORCE, validTo: null, cite, recheckBy: RECHECK_BY }],
})

const F = 'integreringsforskriften'

export const CHILD_AGE_YEARS = limit(
  'f06.childAgeYears',
  `${F} § 6 andre ledd`,
  'Til og med kalenderåret barnet fyller så mange år; de kronisk syke og funksjonshemmede',
  { others: 12, chronic: 18 },
)

export const CHILD_ILLNESS_DAYS = limit(
  'f07.childIllnessDays',
  `${F} § 7`,
  'Virkedager med sykt barn de siste tolv månedene: ett eller to barn, flere barn, barn med høyere risiko',
  { upToTwo: 10, moreThanTwo: 15, higherRisk: 20, timesWhenAlone: 2 },
)

export const SELF_CERTIFICATION = limit(
  'f08.selfCertification',
  `${F} § 8`,
  'Egenmelding: dager deltatt først, kalenderdager om gangen, kalenderdager mellom to fravær som regnes sammen',
  { afterDays: 56, days: 3, gapDays: 16 },
)

export const SELF_CERTIFICATION_WITHDRAWN = limit(
  'f09.withdrawal',
  `${F} § 9`,
  'Fravær med egenmelding i tolv måneder før retten kan tas bort, og måneder til ny vurdering',
  { absences: 4, reviewMonths: 6 },
)

export const PREGNANCY_DAYS = limit('f11.days', `${F} § 11`, 'Virkedager i svangerskapet', 10)

export const BIRTH_DAYS = limit('f12.days', `${F} § 12`, 'Virkedager etter fødselen: moren, faren', {
  mother: 20,
  father: 7,
})

export const BREASTFEEDING = limit('f13.hours', `${F} § 13`, 'Ammefri: timer om dagen, barnets første år', {
  hours: 1,
  years: 1,
})

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
  readonly forEvent: Readonly<Partial<Record<WelfareReason, number>>>
}

export const WELFARE_DAYS = limit<WelfareLimits>(
  'f14.days',
  `${F} § 14`,
  'Velferdspermisjon: virkedager i kalenderåret, og for samme hendelse',
  { inYear: 10, forEvent: { KINDERGARTEN: 3, SCHOOL_START: 1, OWN_WEDDING: 1, DEATH: 3 } },
)

export const PEACE_WORK_DAYS = limit(
  'f14a.days',
  `${F} § 14 a`,
  'Freds- og forsoningsarbeid: virkedager i kalenderåret',
  10,
)

export const ILLNESS_LEAVE_YEARS = limit('f15.years', `${F} § 15`, 'Permisjon ved lang sykdom, år', 1)

export const PARENTAL_LEAVE = limit(
  'f16.leave',
  `${F} § 16`,
  'Omsorgspermisjon: måneder i alt, barnets første år, adoptert barn under så mange år, oppfølging etter måneder',
  { months: 10, years: 1, adoptedBelowYears: 15, followUpAfterMonths: 3 },
)

export const RELIGIOUS_DAYS = limit(
  'f17.religiousDays',
  `${F} § 17 andre ledd`,
  'Andre religiøse høytidsdager: virkedager i kalenderåret, dager varsel',
  { inYear: 2, noticeDays: 14 },
)

export const HOLIDAY_DAYS = limit('f18.days', `${F} § 18`, 'Ferie: virkedager i året', 25)

/** The limit on the day. Absence before the act came into force is measured by its first version. */
export const limitOn = <T>(parameter: Parameter<T>, day: LocalDate): T =>
  inForce(parameter, latest(day, ACT_IN_FORCE)).value

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
]
