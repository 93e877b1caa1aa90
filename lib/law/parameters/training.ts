import { localDate } from '#lib/values/local-date'
import { oneOf } from '../contract/scalars'
import type { Parameter } from '../dated'
import { age, number, positive, since, thenSince } from './since'
import {
  ACT_24_IN_FORCE,
  ACT_IN_FORCE,
  CHAPTER_6A_BEGAN,
  CHAPTER_6A_ENDS,
  PROMPT_START,
  RECHECK_BY,
} from './sources'

/** Lov 18.6.2021 nr. 132: 75 and 225 hours. */
export const NEW_HOURS_FROM = localDate('2022-01-01')

/** Lov 9.6.2023 nr. 24: the years run from the offered day of start (forskriften § 74). */
export const OFFER_CLOCK_FROM = ACT_24_IN_FORCE

const COHORT = 'datoen for tillatelsen, eller ankomsten når tillatelsen ble gitt før innreise'

const hours = (
  id: string,
  title: string,
  cite: string,
  old: number,
  since2022: number,
): Parameter<number> => ({
  id: `integreringsloven.${id}`,
  title,
  chosenBy: COHORT,
  form: number,
  askedFrom: ACT_IN_FORCE,
  versions: thenSince(
    [old, since2022],
    [ACT_IN_FORCE, NEW_HOURS_FROM],
    ['integreringsforskriften § 73 tredje ledd', cite],
  ),
})

export const SOCIAL_STUDIES_HOURS = hours(
  's33.hours',
  'Timer opplæring i samfunnskunnskap',
  'integreringsloven § 33 første ledd',
  50,
  75,
)

export const NORWEGIAN_DUTY_HOURS = hours(
  's32.dutyHours',
  'Timer opplæring i norsk for dem som bare har plikt',
  'integreringsloven § 32 andre ledd',
  250,
  225,
)

const sinceAct = (id: string, title: string, chosenBy: string, cite: string, value: number) =>
  since({ id, title, chosenBy, cite }, number, value)

/** Introduksjonsloven § 17: of 600 hours, 50 were samfunnskunnskap. */
export const INTRODUCTION_ACT_NORWEGIAN_HOURS = sinceAct(
  'integreringsforskriften.f72.introductionActHours',
  'Timer opplæring i norsk for dem som fortsatt følger introduksjonsloven',
  COHORT,
  'introduksjonsloven § 17, jf. integreringsforskriften § 72',
  550,
)

export const YOUNGEST_IN_TRAINING = since(
  {
    id: 'integreringsloven.s26.youngestAge',
    title: 'Laveste alder for rett eller plikt til opplæring',
    chosenBy: 'datoen for tillatelsen',
    cite: 'integreringsloven § 26 første ledd',
  },
  age,
  18,
)

/** § 26 fifth paragraph: right and duty end on this birthday. */
export const AGE_OF_END = since(
  {
    id: 'integreringsloven.s26.ageOfEnd',
    title: 'Alder da rett og plikt til opplæring er slutt',
    chosenBy: 'datoen for tillatelsen',
    cite: 'integreringsloven § 26 femte ledd',
  },
  age,
  67,
)

export const NORWEGIAN_MONTHS = sinceAct(
  'integreringsloven.s32.months',
  'Måneder med opplæring i norsk, uten videregående opplæring',
  COHORT,
  'integreringsloven § 32 første ledd',
  36,
)

export const NORWEGIAN_MONTHS_UPPER_SECONDARY = sinceAct(
  'integreringsloven.s32.monthsUpperSecondary',
  'Måneder med opplæring i norsk, med videregående opplæring eller høyere',
  COHORT,
  'integreringsloven § 32 første ledd',
  18,
)

/** § 37 d: what was begun when the chapter ends is an official's to judge; the year is shown all the same. */
export const COLLECTIVE_NORWEGIAN_MONTHS: Parameter<number> = {
  id: 'integreringsloven.s37d.months',
  title: 'Måneder med opplæring i norsk for personer med kollektiv beskyttelse',
  chosenBy: 'dagen opplæringen startet',
  form: number,
  askedFrom: CHAPTER_6A_BEGAN,
  versions: thenSince(
    [12, 12],
    [CHAPTER_6A_BEGAN, CHAPTER_6A_ENDS],
    [
      'integreringsloven § 37 d',
      'lov 12.6.2026 nr. 22: kapittel 6 A er opphevet, en ansatt avgjør hva som kan fullføres',
    ],
  ).map((version) => ({ ...version, recheckBy: RECHECK_BY })),
}

export const SOCIAL_STUDIES_MONTHS = sinceAct(
  'integreringsloven.s33.months',
  'Måneder til opplæringen i samfunnskunnskap skal være gjennomført',
  COHORT,
  'integreringsloven § 33 første ledd',
  12,
)

export const MONTHS_TO_OFFER: Parameter<number> = {
  id: 'integreringsloven.s30.months',
  title: 'Måneder fra folkeregistrering eller krav til tilbud om opplæring',
  chosenBy: 'den dagen fristen løper fra',
  form: positive,
  askedFrom: ACT_IN_FORCE,
  versions: thenSince(
    [3, 3],
    [ACT_IN_FORCE, PROMPT_START],
    ['integreringsloven § 30 (før lov 20.6.2025 nr. 35)', 'integreringsloven § 30 tredje ledd'],
  ),
}

/** What the years of training run from, for permits given after the day (forskriften § 74). */
export const TRAINING_CLOCK: Parameter<'RIGHT' | 'OFFER'> = {
  id: 'integreringsforskriften.f74.clock',
  title: 'Det årene med opplæring regnes fra: retten og plikten, eller tilbudet om oppstart',
  chosenBy: COHORT,
  form: oneOf(['RIGHT', 'OFFER']),
  askedFrom: ACT_IN_FORCE,
  versions: thenSince<'RIGHT' | 'OFFER'>(
    ['RIGHT', 'OFFER'],
    [ACT_IN_FORCE, OFFER_CLOCK_FROM],
    ['integreringsforskriften § 74', 'integreringsloven §§ 32 og 33, integreringsforskriften § 74'],
  ),
}

/** Forskriften §§ 20 to 22. */
export const YEARS_TO_CLAIM = since(
  {
    id: 'integreringsforskriften.f20.years',
    title: 'År den som har hatt særlige omsorgsoppgaver eller vært holdt tilbake, kan kreve opplæring',
    chosenBy: 'dagen retten og plikten begynte',
    cite: 'integreringsforskriften §§ 20–22',
  },
  age,
  10,
)

/** Forskriften § 29: one part in so many of the hours may be missed. */
export const FREE_CATCH_UP_SHARE = since(
  {
    id: 'integreringsforskriften.f29.percent',
    title: 'Fravær fra samfunnskunnskap som tas igjen gratis, prosent av timene',
    chosenBy: COHORT,
    cite: 'integreringsforskriften § 29',
  },
  number,
  10,
)

/** Forskriften § 2: samfunnskunnskap in reception. */
export const HOURS_IN_RECEPTION = since(
  {
    id: 'integreringsforskriften.f02.hoursInReception',
    title: 'Timer samfunnskunnskap i mottak',
    chosenBy: 'dagen opplæringen ble gitt',
    cite: 'integreringsforskriften § 2',
  },
  number,
  25,
)

export const TRAINING_PARAMETERS: readonly Parameter<unknown>[] = [
  SOCIAL_STUDIES_HOURS,
  NORWEGIAN_DUTY_HOURS,
  INTRODUCTION_ACT_NORWEGIAN_HOURS,
  YOUNGEST_IN_TRAINING,
  AGE_OF_END,
  NORWEGIAN_MONTHS,
  NORWEGIAN_MONTHS_UPPER_SECONDARY,
  COLLECTIVE_NORWEGIAN_MONTHS,
  SOCIAL_STUDIES_MONTHS,
  MONTHS_TO_OFFER,
  TRAINING_CLOCK,
  YEARS_TO_CLAIM,
  FREE_CATCH_UP_SHARE,
  HOURS_IN_RECEPTION,
]
