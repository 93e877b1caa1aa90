import { norwegianTime } from '#lib/platform/clock'
import type { Ctx } from '#lib/platform/use-case'
import type { LocalDate } from '#lib/values/local-date'
import { ok, refuse } from '#lib/values/result'
import type { EventKind } from './codes.schema'
import type { Decision, DecisionEvent } from './decision'
import { type DecisionChange, decisionById, lastDecisionChange, updateDecision } from './decisions.repo'
import { addEvent, eventsOf } from './events.repo'

/** The decision, or why this step is not open: it is not there, or it stands elsewhere. */
export const decisionIn = async ({ tx, actor }: Ctx, decisionId: string, status: Decision['status']) => {
  const decision = await decisionById(tx, actor.municipalityId, decisionId)
  if (!decision) return refuse({ code: 'not-found' } as const)
  if (decision.status !== status)
    return refuse({ code: 'not-open', params: { status: decision.status } } as const)
  return ok({ decision, events: await eventsOf(tx, actor.municipalityId, decisionId) })
}

type Step = {
  readonly decision: Decision
  /** The version that the person saw. */
  readonly version: number
  readonly change: DecisionChange
  readonly event?: { readonly kind: EventKind; readonly on: LocalDate; readonly data?: DecisionEvent['data'] }
}

const audit = ({ participantId, id, kind, number }: Decision) => ({
  subjectType: 'participant',
  subjectId: participantId,
  detail: { decisionId: id, kind, number },
})

/** Moves a decision that is open one step, and tells what happened. */
export const moveDecision = async (ctx: Ctx, { decision, version, change, event }: Step) => {
  const { tx, actor } = ctx
  const seen = { id: decision.id, version, status: decision.status }
  const moved = await updateDecision(tx, actor.municipalityId, seen, { ...change, updatedById: actor.id })
  if (!moved) {
    const { by, at } = await lastDecisionChange(tx, actor.municipalityId, decision.id)
    return refuse({
      code: 'stale',
      params: { by, at: norwegianTime(at).slice(11).replace(':', '.') },
    } as const)
  }
  if (event) await addEvent(tx, actor.municipalityId, decision.id, { ...event, byId: actor.id })
  return ok({ decisionId: decision.id, version: version + 1, audit: audit(decision) })
}

/** Tells what happened to a decision that is made. */
export const tell = async ({ tx, actor }: Ctx, decision: Decision, event: NonNullable<Step['event']>) => {
  await addEvent(tx, actor.municipalityId, decision.id, { ...event, byId: actor.id })
  return ok({ decisionId: decision.id, audit: audit(decision) })
}
