import 'server-only'
import { ANNULLING } from '#lib/platform/effects-that-hold'
import { type Ctx, defineUseCase } from '#lib/platform/use-case'
import { refuse } from '#lib/values/result'
import { complaintLetters, outcomeLetter } from './complaint-letters'
import type { Decision, DecisionEvent } from './decision'
import {
  giveReasonsSchema,
  notifyDecisionSchema,
  receiveComplaintSchema,
  recordOutcomeSchema,
  settleComplaintSchema,
} from './flow.schema'
import { keepLetters, letterhead } from './keep-letters'
import { procedureOf } from './law-answers'
import { undoEffect } from './programme-effects'
import { decisionIn, tell } from './step'

const has = (events: readonly DecisionEvent[], kind: DecisionEvent['kind']) =>
  events.some((event) => event.kind === kind)

/** The participant is told, and the klagefrist begins to run (forvaltningsloven §§ 27, 29). */
export const notifyDecision = defineUseCase({
  name: 'decision.notified',
  permission: 'decision:write',
  input: notifyDecisionSchema,
  run: async ({ decisionId, notifiedOn, channel, language, interpreter }, ctx) => {
    const found = await decisionIn(ctx, decisionId, 'APPROVED')
    if (!found.ok) return found
    const { decision, events } = found.value
    if (has(events, 'NOTIFIED')) return refuse({ code: 'already-notified' } as const)
    if (notifiedOn > ctx.today) return refuse({ code: 'in-future' } as const)
    if (decision.decidedOn && notifiedOn < decision.decidedOn)
      return refuse({ code: 'before-decision' } as const)
    if (channel === 'POST' && decision.facts.addressProtected)
      return refuse({ code: 'address-protected' } as const)
    return tell(ctx, decision, { kind: 'NOTIFIED', on: notifiedOn, data: { channel, language, interpreter } })
  },
})

/** Reasons that were left out are given after all; the klagefrist runs from the day they arrived. */
export const giveReasons = defineUseCase({
  name: 'decision.reasoned',
  permission: 'decision:write',
  input: giveReasonsSchema,
  run: async ({ decisionId, receivedOn, reasons }, ctx) => {
    const found = await decisionIn(ctx, decisionId, 'APPROVED')
    if (!found.ok) return found
    const { decision, events } = found.value
    const notified = events.find(({ kind }) => kind === 'NOTIFIED')
    if (!notified) return refuse({ code: 'not-notified' } as const)
    if (receivedOn > ctx.today) return refuse({ code: 'in-future' } as const)
    if (receivedOn < notified.on) return refuse({ code: 'before-notification' } as const)
    return tell(ctx, decision, { kind: 'REASONED', on: receivedOn, data: { reasons } })
  },
})

const complaintDates = (
  { sentOn, receivedOn }: { sentOn: string; receivedOn: string },
  { decidedOn }: Decision,
  today: string,
) => {
  if (receivedOn > today) return refuse({ code: 'in-future' } as const)
  if (receivedOn < sentOn) return refuse({ code: 'received-before-sent' } as const)
  return decidedOn && sentOn < decidedOn ? refuse({ code: 'before-decision' } as const) : null
}

/** Takes in a complaint, in time or late: the law says which, and nobody is turned away here. */
export const receiveComplaint = defineUseCase({
  name: 'decision.complained',
  permission: 'decision:write',
  input: receiveComplaintSchema,
  run: async ({ decisionId, sentOn, receivedOn, complaint }, ctx) => {
    const found = await decisionIn(ctx, decisionId, 'APPROVED')
    if (!found.ok) return found
    const { decision, events } = found.value
    if (decision.kind === 'CERTIFICATE') return refuse({ code: 'not-appealable' } as const)
    if (has(events, 'COMPLAINT')) return refuse({ code: 'already-complained' } as const)
    const badDate = complaintDates({ sentOn, receivedOn }, decision, ctx.today)
    if (badDate) return badDate
    return tell(ctx, decision, { kind: 'COMPLAINT', on: receivedOn, data: { sentOn, complaint } })
  },
})

const statusOf = ({ decision, events }: { decision: Decision; events: readonly DecisionEvent[] }, ctx: Ctx) =>
  procedureOf(decision, events, decision.decidedOn ?? ctx.today)?.complaint ?? null

/** What a complaint so late, or in time, can be met with; null when the result is open. */
const settlementRefusal = (status: string | null, result: string, lateReason: string) => {
  if (status === 'TOO_LATE' && result === 'FORWARDED') return refuse({ code: 'too-late' } as const)
  if (status === 'IN_TIME' && result === 'DISMISSED') return refuse({ code: 'in-time' } as const)
  if (status === 'LATE' && result !== 'DISMISSED' && lateReason.trim() === '')
    return refuse({ code: 'late-needs-reason' } as const)
  return null
}

/**
 * The municipality looks at its decision anew (forvaltningsloven § 33): reverses it, sends the complaint on, or
 * dismisses it as late. A reversal is a new decision of the same kind, which goes the same way to another person.
 */
export const settleComplaint = defineUseCase({
  name: 'decision.complaint-settled',
  permission: 'decision:write',
  input: settleComplaintSchema,
  run: async ({ decisionId, result, reason, lateReason }, ctx) => {
    const found = await decisionIn(ctx, decisionId, 'APPROVED')
    if (!found.ok) return found
    const { decision, events } = found.value
    if (!has(events, 'COMPLAINT')) return refuse({ code: 'no-complaint' } as const)
    if (has(events, 'SETTLED')) return refuse({ code: 'already-settled' } as const)
    const refused = settlementRefusal(statusOf(found.value, ctx), result, lateReason)
    if (refused) return refused
    const letters = complaintLetters(decision, events, letterhead(ctx, decision), {
      result,
      reason,
      lateReason,
    })
    const [documentId = null, authorityDocumentId = null] = await keepLetters(ctx, decision, letters)
    return tell(ctx, decision, {
      kind: 'SETTLED',
      on: ctx.today,
      data: { result, reason, lateReason, documentId, authorityDocumentId },
    })
  },
})

/**
 * What the statsforvalter came to. Annulled or sent back, the decision and what it did to the programme hold no
 * longer; changed or sent back, the municipality makes a new one in its place.
 */
export const recordOutcome = defineUseCase({
  name: 'decision.outcome-recorded',
  permission: 'decision:write',
  input: recordOutcomeSchema,
  run: async ({ decisionId, outcome, on, reference }, ctx) => {
    const found = await decisionIn(ctx, decisionId, 'APPROVED')
    if (!found.ok) return found
    const { decision, events } = found.value
    const settled = events.find(({ kind }) => kind === 'SETTLED')
    if (settled?.data.result !== 'FORWARDED') return refuse({ code: 'not-forwarded' } as const)
    if (has(events, 'OUTCOME')) return refuse({ code: 'already-settled' } as const)
    if (on > ctx.today) return refuse({ code: 'in-future' } as const)
    if (on < settled.on) return refuse({ code: 'before-forwarding' } as const)
    const letter = outcomeLetter(decision, events, letterhead(ctx, decision), { outcome, on })
    const [documentId = null] = await keepLetters(ctx, decision, [letter])
    if (ANNULLING.includes(outcome)) await undoEffect(ctx, decision)
    return tell(ctx, decision, { kind: 'OUTCOME', on, data: { outcome, reference, documentId } })
  },
})
