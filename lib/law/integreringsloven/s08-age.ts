import { ageOn, type LocalDate, latest } from '#lib/values/local-date'
import { inForce } from '../dated'
import { ACT_IN_FORCE } from '../parameters/sources'
import { OLDEST_AGE, OLDEST_AGE_AMENDED } from '../parameters/target-group'
import type { Provision } from '../trace'

const YOUNGEST_AGE = 18

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
    age60InForceFrom !== undefined && decisionDate >= age60InForceFrom
      ? OLDEST_AGE_AMENDED
      : inForce(OLDEST_AGE, latest(decisionDate, ACT_IN_FORCE)).value,
}

export const isTooYoung = (age: number): boolean => age < YOUNGEST_AGE

export const isWithinAge = (age: number, upper: number): boolean => !isTooYoung(age) && age <= upper
