import 'server-only'
import { type Ctx, defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { postalAddress } from './case-source.repo'
import { decisionsOf, insertDecision, isDecided } from './decisions.repo'
import { addEvent, waitsForNewDecision } from './events.repo'
import { freeze, hashOfFacts } from './freeze'
import { detailsOf, type OpenDecision, openDecisionSchema } from './open-decision.schema'

/** Opens a decision inside another use case. After a complaint it takes the place of the one that is reversed. */
export const openDecisionIn = async (ctx: Ctx, given: OpenDecision) => {
  const { tx, actor, today } = ctx
  const { participantId, kind, language, planId, applicationReceivedOn } = given
  const details = detailsOf(given)
  const replacesId = await waitsForNewDecision(tx, actor.municipalityId, participantId, kind)
  const wanted = { participantId, kind, details, planId, replacesId, applicationReceivedOn }
  const facts = await freeze(ctx, wanted)
  if (!facts.ok) return facts
  if (kind === 'PLAN' && planId && (await isDecided(tx, actor.municipalityId, planId)))
    return refuse({ code: 'plan-has-decision' } as const)
  const [latest] = await decisionsOf(tx, actor.municipalityId, participantId)
  const number = (latest?.number ?? 0) + 1
  const decisionId = await insertDecision(tx, actor.municipalityId, {
    ...wanted,
    number,
    language,
    facts: facts.value,
    factsHash: hashOfFacts(facts.value),
    address: await postalAddress(tx, actor.municipalityId, participantId),
    createdById: actor.id,
  })
  await addEvent(tx, actor.municipalityId, decisionId, { kind: 'OPENED', on: today, byId: actor.id })
  return ok({ decisionId, number })
}

/**
 * Begins a decision about a participant: its facts are frozen as the case stands. Attendance and stønad open
 * theirs through `openDecisionIn`; nothing takes effect before another person has approved.
 */
export const openDecision = defineUseCase({
  name: 'decision.opened',
  permission: 'decision:write',
  input: openDecisionSchema,
  run: async (given, ctx) => {
    const opened = await openDecisionIn(ctx, given)
    if (!opened.ok) return opened
    const { decisionId, number } = opened.value
    return ok({
      decisionId,
      audit: {
        subjectType: 'participant',
        subjectId: given.participantId,
        detail: { decisionId, kind: given.kind, number },
      },
    })
  },
})
