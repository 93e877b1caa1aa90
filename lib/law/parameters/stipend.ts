import { type LocalDate, localDate } from '#lib/values/local-date'
import type { Parameter, Version } from '../dated'
import { ACT_IN_FORCE, RECHECK_BY } from './sources'

const since = <T>(validFrom: LocalDate, cite: string, value: T): readonly Version<T>[] => [
  { value, validFrom, validTo: null, cite, recheckBy: RECHECK_BY },
]

/** How the year's stønad is made and cut up. */
export type StipendTerms = {
  readonly baseAmounts: number
  readonly monthsInYear: number
  readonly daysInMonth: number
  readonly hoursInYear: number
}

export const STIPEND_TERMS: Parameter<StipendTerms> = {
  id: 'integreringsloven.s20.terms',
  title: 'Stønaden i året i antall G, og hvor mange måneder, dager og timer den deles på',
  chosenBy: 'den første dagen i måneden',
  versions: since(ACT_IN_FORCE, 'integreringsloven § 20 første og andre ledd', {
    baseAmounts: 2,
    monthsInYear: 12,
    daysInMonth: 30,
    hoursInYear: 1850,
  }),
}

/** A whole that every rate of § 20 is a whole number of parts of. */
export const RATE_WHOLE = 18

export const RATE_PARTS = {
  FULL: 18,
  FIVE_SIXTHS: 15,
  TWO_THIRDS: 12,
  FIVE_NINTHS: 10,
  ONE_THIRD: 6,
  FIVE_EIGHTEENTHS: 5,
} as const

export type RateCode = keyof typeof RATE_PARTS

export const FULL_RATE_AGE: Parameter<number> = {
  id: 'integreringsloven.s20.fullRateAge',
  title: 'Alder som gir full sats',
  chosenBy: 'den første dagen i måneden',
  versions: since(ACT_IN_FORCE, 'integreringsloven § 20 tredje ledd', 25),
}

export const COUPLE_RATE: Parameter<RateCode> = {
  id: 'integreringsloven.s20.coupleRate',
  title: 'Andelen hver av to uten barn får når begge er i programmet',
  chosenBy: 'dagen deltakeren begynte i programmet',
  versions: since<RateCode>(
    localDate('2024-07-01'),
    'integreringsloven § 20 fjerde ledd; forskrift 25.6.2024 nr. 1215',
    'FIVE_SIXTHS',
  ),
}

/** The part of an overgangsstønad that counts: per cent of what exceeds a share of G. */
export const TRANSITIONAL_SHARE: Parameter<{ readonly perCent: number; readonly aboveBaseAmounts: number }> =
  {
    id: 'integreringsloven.s22.transitionalShare',
    title: 'Prosent av overgangsstønad over en andel av G som går til fradrag',
    chosenBy: 'den første dagen i måneden',
    versions: since(ACT_IN_FORCE, 'integreringsloven § 22 andre ledd', {
      perCent: 40,
      aboveBaseAmounts: 0.5,
    }),
  }

/** A trekk is a vedtak when it is at least one part in so many of the payment and of G. */
export const DECISION_LIMITS: Parameter<{
  readonly paymentDividedBy: number
  readonly baseAmountDividedBy: number
}> = {
  id: 'integreringsloven.s46.decisionLimits',
  title: 'Når et trekk er et enkeltvedtak: andel av utbetalingen og av G',
  chosenBy: 'den første dagen i måneden',
  versions: since(ACT_IN_FORCE, 'integreringsloven § 46 bokstav g', {
    paymentDividedBy: 2,
    baseAmountDividedBy: 12,
  }),
}
