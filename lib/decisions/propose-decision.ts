import 'server-only'
import { type Ctx, defineUseCase } from '#lib/platform/use-case'
import { refuse } from '#lib/values/result'
import type { Decision } from './decision'
import { returnDecisionSchema, seenSchema } from './flow.schema'
import { freeze, hashOfFacts } from './freeze'
import { obstaclesTo } from './obstacles'
import { decisionIn, moveDecision } from './step'

/** The fingerprint of the case as it stands, or null when the case no longer gives such a decision. */
export const liveHashOf = async (ctx: Ctx, decision: Decision): Promise<string | null> => {
  const facts = await freeze(ctx, decision)
  return facts.ok ? hashOfFacts(facts.value) : null
}

/** Sends a decision for approval. Refused with the first thing that stands in the way. */
export const proposeDecision = defineUseCase({
  name: 'decision.proposed',
  permission: 'decision:write',
  input: seenSchema,
  run: async ({ decisionId, version }, ctx) => {
    const { actor, today } = ctx
    const found = await decisionIn(ctx, decisionId, 'DRAFT')
    if (!found.ok) return found
    const { decision, events } = found.value
    const [obstacle] = obstaclesTo(decision, events, { today, liveHash: await liveHashOf(ctx, decision) })
    if (obstacle) return refuse({ code: obstacle })
    const change = { status: 'PROPOSED', proposedById: actor.id, proposedAt: new Date(), returnReason: null }
    return moveDecision(ctx, { decision, version, change, event: { kind: 'PROPOSED', on: today } })
  },
})

const BACK = { status: 'DRAFT', proposedById: null, proposedAt: null } as const

/** The one who proposed takes it back, while nobody has approved. */
export const recallDecision = defineUseCase({
  name: 'decision.recalled',
  permission: 'decision:write',
  input: seenSchema,
  run: async ({ decisionId, version }, ctx) => {
    const found = await decisionIn(ctx, decisionId, 'PROPOSED')
    if (!found.ok) return found
    const { decision } = found.value
    if (decision.proposedById !== ctx.actor.id) return refuse({ code: 'not-yours' } as const)
    return moveDecision(ctx, { decision, version, change: BACK, event: { kind: 'RECALLED', on: ctx.today } })
  },
})

/** Sends a proposal back to be worked on, with the reason. */
export const returnDecision = defineUseCase({
  name: 'decision.returned',
  permission: 'decision:approve',
  input: returnDecisionSchema,
  run: async ({ decisionId, version, reason }, ctx) => {
    const found = await decisionIn(ctx, decisionId, 'PROPOSED')
    if (!found.ok) return found
    const { decision } = found.value
    const event = { kind: 'RETURNED' as const, on: ctx.today, data: { reason } }
    return moveDecision(ctx, { decision, version, change: { ...BACK, returnReason: reason }, event })
  },
})
