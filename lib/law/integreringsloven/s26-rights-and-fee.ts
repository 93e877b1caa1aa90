import type { TrainingHours } from '../integreringsforskriften/f73-training-hours'
import type { Grouping } from './s26-training-group'

/** Integreringsloven §§ 26 and 37 d: whether the person has a right, a duty, or neither. */
export const rightAndDuty = ({ group, mayComplete }: Grouping) => ({
  right: group === 'S27' || group === 'COLLECTIVE',
  duty: (group === 'S27' || group === 'S28') && !mayComplete,
})

/** Integreringsloven § 26: training is free for those with a right to it; others may be charged. */
export const trainingFee = ({ group }: Grouping, { norwegian, socialStudies }: TrainingHours) => ({
  mayCharge: group === 'S28' || group === 'NONE',
  maxMandatoryHours:
    group === 'S28' && norwegian !== null && socialStudies !== null ? norwegian + socialStudies : null,
})
