import { addMonths, type LocalDate, latest } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { ACT_IN_FORCE } from '../parameters/sources'
import { MONTHS_TO_OFFER } from '../parameters/training'
import type { Provision } from '../trace'

type Facts = {
  readonly registeredOn: LocalDate | undefined
  readonly claimedOn: LocalDate | undefined
  readonly startsFrom: LocalDate | null
}

export type OfferDeadlines = {
  readonly byRegistration: LocalDate | null
  readonly byClaim: LocalDate | null
  /** The one that counts: from registration, if there is one. */
  readonly counting: LocalDate | null
}

/** Integreringsloven § 30 third paragraph: an offer within three months, but not before there is a right or duty. */
export const offerDeadlines: Provision<Facts, OfferDeadlines> = {
  id: 'integreringsloven.s30.offer',
  cite: 'integreringsloven § 30 tredje ledd',
  validFrom: ACT_IN_FORCE,
  apply: ({ registeredOn, claimedOn, startsFrom }) => {
    const deadlineFrom = (day: LocalDate | undefined): LocalDate | null => {
      if (day === undefined || startsFrom === null) return null
      const from = latest(day, startsFrom)
      return addMonths(from, valueOn(MONTHS_TO_OFFER, from))
    }
    const [byRegistration, byClaim] = [deadlineFrom(registeredOn), deadlineFrom(claimedOn)]
    return { byRegistration, byClaim, counting: byRegistration ?? byClaim }
  },
}
