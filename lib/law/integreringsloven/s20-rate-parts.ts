import type { LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { ACT_IN_FORCE } from '../parameters/sources'
import {
  COUPLE_RATE,
  EIGHTEENTHS,
  type RateCode,
  YOUNG_RATE,
  YOUNG_WITH_PARENTS_RATE,
} from '../parameters/stipend'
import type { Provision } from '../trace'

const IN_COUPLE: readonly RateCode[] = ['FIVE_SIXTHS', 'FIVE_NINTHS', 'FIVE_EIGHTEENTHS']
const YOUNG: readonly RateCode[] = ['TWO_THIRDS', 'FIVE_NINTHS']
const YOUNG_WITH_PARENTS: readonly RateCode[] = ['ONE_THIRD', 'FIVE_EIGHTEENTHS']

const ownShare = (rate: RateCode, on: LocalDate): number => {
  if (YOUNG.includes(rate)) return valueOn(YOUNG_RATE, on)
  return YOUNG_WITH_PARENTS.includes(rate) ? valueOn(YOUNG_WITH_PARENTS_RATE, on) : EIGHTEENTHS
}

type Facts = { readonly rate: RateCode; readonly on: LocalDate; readonly startedOn: LocalDate }

/** Integreringsloven § 20: a rate as parts of the full stønad, of `RATE_WHOLE`. A couple's share is one of each's own. */
export const RATE_PARTS: Provision<Facts, number> = {
  id: 's20-rate-parts',
  cite: 'integreringsloven § 20 tredje og fjerde ledd',
  validFrom: ACT_IN_FORCE,
  apply: ({ rate, on, startedOn }) =>
    ownShare(rate, on) * (IN_COUPLE.includes(rate) ? valueOn(COUPLE_RATE, startedOn) : EIGHTEENTHS),
}

/** The parts for somebody who began on that day, for tables. */
export const ratePartsOn = (rate: RateCode, on: LocalDate): number =>
  RATE_PARTS.apply({ rate, on, startedOn: on })
