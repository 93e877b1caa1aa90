import { ageOn, type LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { oldestAge, YOUNGEST_AGE } from '../parameters/eligibility'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'

type AgeFacts = { readonly birthDate: LocalDate; readonly grantedOn: LocalDate }

/** Integreringsloven § 8 first paragraph: the age that decides is the one on the day of the permit. */
export const ageAtGrant: Provision<AgeFacts, number> = {
  id: 'integreringsloven.s08.ageAtGrant',
  cite: 'integreringsloven § 8 første ledd andre punktum',
  validFrom: ACT_IN_FORCE,
  apply: ({ birthDate, grantedOn }) => ageOn(birthDate, grantedOn),
}

type LimitFacts = { readonly decisionDate: LocalDate; readonly age60InForceFrom: LocalDate | undefined }

/**
 * Completed years that are still inside. Decisions before the act get its first limit: that the
 * permit is older than the act is found elsewhere. The cohort of the 60-year limit is a reading:
 * by the day of the decision.
 */
export const upperAgeLimit: Provision<LimitFacts, number> = {
  id: 'integreringsloven.s08.upperAgeLimit',
  cite: 'integreringsloven § 8 første ledd andre punktum; lov 20.6.2025 nr. 35',
  validFrom: ACT_IN_FORCE,
  apply: ({ decisionDate, age60InForceFrom }) =>
    valueOn(oldestAge(decisionDate, age60InForceFrom), decisionDate),
}

/** Whether somebody of that age, on the day of the permit, is too young for § 8. */
export const isTooYoung = (age: number, grantedOn: LocalDate): boolean =>
  age < valueOn(YOUNGEST_AGE, grantedOn)

export const isWithinAge = (age: number, grantedOn: LocalDate, upper: number): boolean =>
  !isTooYoung(age, grantedOn) && age <= upper
