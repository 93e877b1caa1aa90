import type { TrainingHours } from '../integreringsforskriften/f73-training-hours'
import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'
import type { Grouping } from './s26-training-group'

type Rights = { readonly right: boolean; readonly duty: boolean }

/** Integreringsloven §§ 26 and 37 d: whether the person has a right, a duty, or neither. */
export const rightAndDuty: Provision<{ readonly grouping: Grouping }, Rights> = {
  id: 'integreringsloven.s26.rights',
  cite: 'integreringsloven §§ 26, 27, 28, 37 d',
  validFrom: ACT_IN_FORCE,
  apply: ({ grouping: { group, mayComplete } }) => ({
    right: group === 'S27' || group === 'COLLECTIVE',
    duty: (group === 'S27' || group === 'S28') && !mayComplete,
  }),
}

export type Fee = { readonly mayCharge: boolean; readonly maxMandatoryHours: number | null }

/** Integreringsloven § 26: training is free for those with a right to it; others may be charged. */
export const trainingFee: Provision<{ readonly grouping: Grouping; readonly hours: TrainingHours }, Fee> = {
  id: 'integreringsloven.s26.fee',
  cite: 'integreringsloven § 26 tredje og sjuende ledd',
  validFrom: ACT_IN_FORCE,
  apply: ({ grouping: { group }, hours: { norwegian, socialStudies } }) => ({
    mayCharge: group === 'S28' || group === 'NONE',
    maxMandatoryHours:
      group === 'S28' && norwegian !== null && socialStudies !== null ? norwegian + socialStudies : null,
  }),
}
