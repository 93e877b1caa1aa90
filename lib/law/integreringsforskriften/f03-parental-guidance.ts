import type { LocalDate } from '#lib/values/local-date'
import { valueOn } from '../dated'
import { PARENTAL_GUIDANCE_SESSIONS } from '../parameters/plan-check'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'

type Guidance = {
  readonly form: 'GROUP' | 'INDIVIDUAL'
  readonly sessions: number
  readonly hasCapacityReason: boolean
}

type Facts = { readonly guidance: Guidance | null; readonly planDate: LocalDate }

export type GuidanceBreach = 'PARENTAL_GUIDANCE_TOO_FEW' | 'PARENTAL_GUIDANCE_TOO_MANY'

/** Integreringsforskriften § 3: how many sessions; fewer are enough when capacity is the reason. */
export const parentalGuidanceBreach: Provision<Facts, GuidanceBreach | null> = {
  id: 'integreringsforskriften.s03.sessions',
  cite: 'integreringsforskriften § 3',
  validFrom: ACT_IN_FORCE,
  apply: ({ guidance, planDate }) => {
    if (guidance === null) return null

    const limits = valueOn(PARENTAL_GUIDANCE_SESSIONS, planDate)[guidance.form]
    const least = guidance.hasCapacityReason ? limits.leastForCapacity : limits.least
    if (guidance.sessions > limits.most) return 'PARENTAL_GUIDANCE_TOO_MANY'
    return guidance.sessions < least ? 'PARENTAL_GUIDANCE_TOO_FEW' : null
  },
}
