import { localDate } from '#lib/values/local-date'
import { int } from '../contract/scalars'
import { object } from '../contract/structures'
import type { Parameter } from '../dated'
import { age, newFrom, number, positive, since } from './since'

const byMonth = 'den første dagen i måneden'

/** How the year's stønad is made and cut up. */
export const STIPEND_TERMS = since(
  {
    id: 'integreringsloven.s20.terms',
    title: 'Stønaden i året i antall G, og hvor mange måneder, dager og timer den deles på',
    chosenBy: byMonth,
    cite: 'integreringsloven § 20 første og andre ledd',
  },
  object({
    baseAmounts: int({ min: 1, max: 100 }),
    monthsInYear: int({ min: 1, max: 100 }),
    daysInMonth: int({ min: 1, max: 366 }),
    hoursInYear: positive,
  }),
  { baseAmounts: 2, monthsInYear: 12, daysInMonth: 30, hoursInYear: 1850 },
)

export const RATE_CODES = [
  'FULL',
  'FIVE_SIXTHS',
  'TWO_THIRDS',
  'FIVE_NINTHS',
  'ONE_THIRD',
  'FIVE_EIGHTEENTHS',
] as const

export type RateCode = (typeof RATE_CODES)[number]

/** Shares of the full stønad are counted in eighteenths, and a share of a share in parts of this many. */
export const EIGHTEENTHS = 18
export const RATE_WHOLE = EIGHTEENTHS * EIGHTEENTHS

const eighteenths = int({ min: 0, max: EIGHTEENTHS })

export const FULL_RATE_AGE = since(
  {
    id: 'integreringsloven.s20.fullRateAge',
    title: 'Alder som gir full sats',
    chosenBy: byMonth,
    cite: 'integreringsloven § 20 tredje ledd',
  },
  age,
  25,
)

export const YOUNG_RATE = since(
  {
    id: 'integreringsloven.s20.youngRate',
    title: 'Andelen (attendedeler) av full stønad for den som er yngre',
    chosenBy: byMonth,
    cite: 'integreringsloven § 20 tredje ledd første punktum',
  },
  eighteenths,
  12,
)

export const YOUNG_WITH_PARENTS_RATE = since(
  {
    id: 'integreringsloven.s20.youngWithParentsRate',
    title: 'Andelen (attendedeler) av full stønad for den som er yngre og bor hos foreldre',
    chosenBy: byMonth,
    cite: 'integreringsloven § 20 tredje ledd andre punktum',
  },
  eighteenths,
  6,
)

export const COUPLE_RATE = since(
  {
    id: 'integreringsloven.s20.coupleRate',
    title: 'Andelen (attendedeler) av sin egen sats hver av to uten barn får når begge er i programmet',
    chosenBy: 'dagen deltakeren begynte i programmet',
    cite: 'integreringsloven § 20 fjerde ledd; forskrift 25.6.2024 nr. 1215',
  },
  eighteenths,
  15,
  newFrom(localDate('2024-07-01')),
)

/** § 20 fourth paragraph says only «barn»: that one is a child until this birthday is the reading chosen. */
export const CHILD_BELOW = since(
  {
    id: 'integreringsloven.s20.childBelow',
    title: 'Barn som gjør at to i programmet ikke får lavere sats, er yngre enn',
    chosenBy: byMonth,
    cite: 'integreringsloven § 20 fjerde ledd',
  },
  age,
  18,
)

/** The part of an overgangsstønad that counts: per cent of what exceeds a share of G. */
export const TRANSITIONAL_SHARE = since(
  {
    id: 'integreringsloven.s22.transitionalShare',
    title: 'Prosent av overgangsstønad over en andel av G som går til fradrag',
    chosenBy: byMonth,
    cite: 'integreringsloven § 22 andre ledd',
  },
  object({ perCent: int({ min: 0, max: 100 }), perCentOfBaseAmount: number }),
  { perCent: 40, perCentOfBaseAmount: 50 },
)

/** A trekk is a vedtak when it is at least one part in so many of the payment and of G. */
export const DECISION_LIMITS = since(
  {
    id: 'integreringsloven.s46.decisionLimits',
    title: 'Når et trekk er et enkeltvedtak: andel av utbetalingen og av G',
    chosenBy: byMonth,
    cite: 'integreringsloven § 46 bokstav g',
  },
  object({ paymentDividedBy: positive, baseAmountDividedBy: positive }),
  { paymentDividedBy: 2, baseAmountDividedBy: 12 },
)

export const STIPEND_PARAMETERS: readonly Parameter<unknown>[] = [
  STIPEND_TERMS,
  FULL_RATE_AGE,
  YOUNG_RATE,
  YOUNG_WITH_PARENTS_RATE,
  COUPLE_RATE,
  CHILD_BELOW,
  TRANSITIONAL_SHARE,
  DECISION_LIMITS,
]
