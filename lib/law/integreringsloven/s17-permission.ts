import { kept, lost, review, type Verdict } from '../integreringsforskriften/verdict'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'

/** An application as it stands; `approved` undefined while nobody has decided. */
export type Application = {
  readonly approved: boolean | undefined
  readonly compellingReason: boolean | undefined
}

/**
 * Integreringsloven §§ 17 and 21: absence is ugyldig only when there is no permission and it is not due to
 * illness or other compelling welfare reasons; so a refusal alone decides nothing.
 */
export const WITHOUT_PERMISSION: Provision<Application, Verdict> = {
  id: 's17-without-permission',
  cite: 'integreringsloven §§ 17 og 21',
  validFrom: ACT_IN_FORCE,
  apply: ({ approved, compellingReason }) => {
    if (approved === undefined) return review('APPLICATION_PENDING')
    if (compellingReason === undefined) return review('PERMISSION_REFUSED')
    return compellingReason ? kept('COMPELLING_REASON') : lost('PERMISSION_REFUSED')
  },
}

/** Integreringsloven § 17: an applied-for absence that was permitted, with stønad or without. */
export const PERMITTED: Provision<{ readonly withStipend: boolean }, Verdict> = {
  id: 's17-permitted',
  cite: 'integreringsloven § 17',
  validFrom: ACT_IN_FORCE,
  apply: ({ withStipend }) => (withStipend ? kept('PERMITTED') : lost('PERMITTED_UNPAID')),
}

/** Integreringsloven § 21: absence found to be ugyldig, or not yet explained. */
export const UNPERMITTED: Provision<{ readonly explained: boolean }, Verdict> = {
  id: 's21-unpermitted',
  cite: 'integreringsloven § 21',
  validFrom: ACT_IN_FORCE,
  apply: ({ explained }) => (explained ? lost('INVALID_ABSENCE') : review('UNEXPLAINED')),
}
