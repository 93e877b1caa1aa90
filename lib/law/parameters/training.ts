import { addDays, localDate } from '#lib/values/local-date'
import type { Parameter } from '../dated'
import { ACT_IN_FORCE, RECHECK_BY } from './sources'

/** Lov 18.6.2021 nr. 132: 75 and 225 hours. */
export const NEW_HOURS_FROM = localDate('2022-01-01')

/** Lov 9.6.2023 nr. 24: the years run from the offered day of start (forskriften § 74). */
export const OFFER_CLOCK_FROM = localDate('2023-08-01')

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
  versions: [
    {
      value: old,
      validFrom: ACT_IN_FORCE,
      validTo: addDays(NEW_HOURS_FROM, -1),
      cite: 'integreringsforskriften § 73 tredje ledd',
      recheckBy: null,
    },
    { value: since2022, validFrom: NEW_HOURS_FROM, validTo: null, cite, recheckBy: RECHECK_BY },
  ],
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

/** Introduksjonsloven § 17: of 600 hours, 50 were samfunnskunnskap. */
export const INTRODUCTION_ACT_NORWEGIAN_HOURS = 550

const sinceAct = (
  id: string,
  title: string,
  chosenBy: string,
  cite: string,
  value: number,
): Parameter<number> => ({
  id: `integreringsloven.${id}`,
  title,
  chosenBy,
  versions: [{ value, validFrom: ACT_IN_FORCE, validTo: null, cite, recheckBy: RECHECK_BY }],
})

export const NORWEGIAN_MONTHS = sinceAct(
  's32.months',
  'Måneder med opplæring i norsk, uten videregående opplæring',
  COHORT,
  'integreringsloven § 32 første ledd',
  36,
)

export const NORWEGIAN_MONTHS_UPPER_SECONDARY = sinceAct(
  's32.monthsUpperSecondary',
  'Måneder med opplæring i norsk, med videregående opplæring eller høyere',
  COHORT,
  'integreringsloven § 32 første ledd',
  18,
)

export const COLLECTIVE_NORWEGIAN_MONTHS = sinceAct(
  's37d.months',
  'Måneder med opplæring i norsk for personer med kollektiv beskyttelse',
  'dagen opplæringen startet',
  'integreringsloven § 37 d',
  12,
)

export const SOCIAL_STUDIES_MONTHS = sinceAct(
  's33.months',
  'Måneder til opplæringen i samfunnskunnskap skal være gjennomført',
  COHORT,
  'integreringsloven § 33 første ledd',
  12,
)

export const MONTHS_TO_OFFER = sinceAct(
  's30.months',
  'Måneder fra folkeregistrering eller krav til tilbud om opplæring',
  'den dagen fristen løper fra',
  'integreringsloven § 30 tredje ledd',
  3,
)

export const TRAINING_PARAMETERS: readonly Parameter<number>[] = [
  SOCIAL_STUDIES_HOURS,
  NORWEGIAN_DUTY_HOURS,
  NORWEGIAN_MONTHS,
  NORWEGIAN_MONTHS_UPPER_SECONDARY,
  COLLECTIVE_NORWEGIAN_MONTHS,
  SOCIAL_STUDIES_MONTHS,
  MONTHS_TO_OFFER,
]
