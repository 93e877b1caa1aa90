import { addMonths, type LocalDate } from '#lib/values/local-date'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'

type Facts = {
  readonly planDate: LocalDate
  readonly lastReviewedOn: LocalDate | undefined
  readonly reviewMonths: number
}

/** Integreringsloven § 15: the plan is looked at again regularly; the municipality says how often. */
export const nextReview: Provision<Facts, LocalDate> = {
  id: 'integreringsloven.s15.review',
  cite: 'integreringsloven § 15 sjette ledd',
  validFrom: ACT_IN_FORCE,
  apply: ({ planDate, lastReviewedOn = planDate, reviewMonths }) => addMonths(lastReviewedOn, reviewMonths),
}
