import type { ProcedureRaw } from '#lib/law/rules/procedure-input'
import type { LocalDate } from '#lib/values/local-date'
import type { DecisionKind } from './codes.schema'
import type { Decision, DecisionEvent, FrozenFacts } from './decision'
import type { Details } from './open-decision.schema'

const MATTERS = {
  AWARD: 'AWARD_PROGRAMME',
  REJECTION: 'AWARD_PROGRAMME',
  LEAVE: 'ABSENCE_OR_LEAVE',
  EXTENSION: 'EXTENSION',
  STOP: 'STOP',
  TREKK: 'TREKK',
  REPAYMENT: 'REPAYMENT',
  EXEMPTION: 'EXEMPTION',
  NORWEGIAN_GOAL: 'NORWEGIAN_GOAL',
} as const satisfies Partial<Record<DecisionKind, ProcedureRaw['matter']>>

/** What § 46 calls it. A deltakerbevis decides nothing and has no place there. */
export const matterOf = (kind: DecisionKind, { plan }: FrozenFacts) => {
  if (kind === 'CERTIFICATE') return null
  if (kind !== 'PLAN')
    return { matter: MATTERS[kind], ...(kind === 'TREKK' ? { trekkMeetsThreshold: true } : {}) }
  return plan?.revised
    ? { matter: 'PLAN_CHANGE' as const, substantial: plan.substantial }
    : { matter: 'PLAN_NEW' as const }
}

/** The participant gets what was asked for, stønad included. */
const grantedInFull = (kind: DecisionKind, details: Details) =>
  kind === 'AWARD' || (details.outcome === 'GRANTED' && (kind !== 'LEAVE' || details.withStipend))

const lastOf = (events: readonly DecisionEvent[], kind: DecisionEvent['kind']) =>
  events.findLast((event) => event.kind === kind)

type Asked = Pick<
  Decision,
  'kind' | 'facts' | 'details' | 'applicationReceivedOn' | 'heardOn' | 'noticeExemption' | 'exemptionReason'
>

/** The decision as the `procedure` rule is asked about it, or null for what decides nothing. */
export const procedureInput = (
  decision: Asked,
  events: readonly DecisionEvent[],
  decidedOn: LocalDate,
): ProcedureRaw | null => {
  const { kind, facts, details, applicationReceivedOn: applied, heardOn, noticeExemption } = decision
  const matter = matterOf(kind, facts)
  if (!matter) return null
  const notified = lastOf(events, 'NOTIFIED')?.on
  const reasoned = lastOf(events, 'REASONED')?.on
  const complaint = lastOf(events, 'COMPLAINT')?.data.sentOn
  const heard = heardOn !== null || (kind === 'PLAN' && facts.plan?.heard === true)
  return {
    ...matter,
    decidedOn,
    onApplication: applied !== null,
    grantedInFull: grantedInFull(kind, details),
    partyHeard: heard,
    ...(noticeExemption && decision.exemptionReason.trim() ? { noticeExemption } : {}),
    ...(applied ? { applicationReceivedOn: applied } : {}),
    ...(notified ? { notifiedOn: notified } : {}),
    ...(reasoned && notified ? { reasonsReceivedOn: reasoned } : {}),
    ...(typeof complaint === 'string' ? { complaintSentOn: complaint as LocalDate } : {}),
  }
}
