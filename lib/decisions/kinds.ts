import type { DecisionKind } from './codes.schema'
import type { Decision } from './decision'
import type { procedureOf } from './law-answers'

const CITES = {
  AWARD: 'integreringsloven §§ 8, 9 og 12',
  REJECTION: 'integreringsloven §§ 8, 9 og 12',
  PLAN: 'integreringsloven § 15',
  LEAVE: 'integreringsloven § 17',
  EXTENSION: 'integreringsloven §§ 13 og 14',
  STOP: 'integreringsloven § 18',
  TREKK: 'integreringsloven § 21',
  REPAYMENT: 'integreringsloven § 25',
  EXEMPTION: 'integreringsloven §§ 29 og 37',
  NORWEGIAN_GOAL: 'integreringsloven §§ 31 og 34',
  CERTIFICATE: 'integreringsloven § 18 a',
} as const satisfies Record<DecisionKind, string>

/** The paragraph that a decision of this kind stands on. */
export const citeOf = (kind: DecisionKind): string => CITES[kind]

export type ReasonDemand = 'NONE' | 'OPTIONAL' | 'REQUIRED'

/** Whether reasons must be written (forvaltningsloven §§ 24, 25): not where an application is granted in full. */
export const reasonDemand = (kind: Decision['kind'], law: ReturnType<typeof procedureOf>): ReasonDemand => {
  if (kind === 'CERTIFICATE' || !law) return 'NONE'
  return law.reasonsMayBeOmitted ? 'OPTIONAL' : 'REQUIRED'
}
