import { ACT_IN_FORCE } from '../parameters/sources'
import type { Provision } from '../trace'

export const MATTERS = [
  'AWARD_PROGRAMME',
  'AWARD_STIPEND',
  'AWARD_TRAINING',
  'EXEMPTION',
  'PLAN_NEW',
  'PLAN_CHANGE',
  'STOP',
  'ABSENCE_OR_LEAVE',
  'HOLIDAY_TIMING',
  'EXTENSION',
  'TREKK',
  'REPAYMENT',
  'REIMBURSEMENT',
  'NORWEGIAN_GOAL',
  'CATCH_UP_FEE',
  'TRAINING_LEAVE',
  'TEST',
  'CONTRACT',
  'DECLARATION',
] as const
export type Matter = (typeof MATTERS)[number]

type Facts = {
  readonly matter: Matter
  readonly substantial: boolean | undefined
  readonly trekkMeetsThreshold: boolean | undefined
}

/** The two documents of § 16, old and new: they decide nothing. */
export const isAgreement = (matter: Matter): boolean => matter === 'CONTRACT' || matter === 'DECLARATION'

/** Integreringsloven § 46 and forskriften § 69: what is an enkeltvedtak. */
export const isEnkeltvedtak: Provision<Facts, boolean> = {
  id: 'integreringsloven.s46.enkeltvedtak',
  cite: 'integreringsloven § 46; integreringsforskriften § 69',
  validFrom: ACT_IN_FORCE,
  apply: ({ matter, substantial, trekkMeetsThreshold }) => {
    if (matter === 'PLAN_CHANGE') return substantial === true
    if (matter === 'TREKK') return trekkMeetsThreshold === true
    return matter !== 'HOLIDAY_TIMING' && !isAgreement(matter)
  },
}
