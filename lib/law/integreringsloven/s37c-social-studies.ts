import type { LocalDate } from '#lib/values/local-date'
import type { PermitGround } from '../contract/codes'
import { valueOn } from '../dated'
import { COLLECTIVE_WITHOUT_SOCIAL_STUDIES } from '../parameters/plan-check'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'

type Facts = { readonly ground: PermitGround; readonly planDate: LocalDate }

/** Integreringsloven § 37 c: no samfunnskunnskap in the programme of § 34 permits, while chapter 6 A lasts. */
export const socialStudiesRequired: Provision<Facts, boolean> = {
  id: 'integreringsloven.s37c.socialStudiesRequired',
  cite: 'integreringsloven § 14 a første ledd bokstav c, § 37 c',
  validFrom: ACT_IN_FORCE,
  apply: ({ ground, planDate }) =>
    ground !== 'UTL_34' || !valueOn(COLLECTIVE_WITHOUT_SOCIAL_STUDIES, planDate),
}
