import 'server-only'
import { addLeave, addRefusal } from '#lib/attendance/add-leave'
import { letterDocument, letterVersion, letterWords } from '#lib/documents/letter'
import { letterFactsSchema } from '#lib/documents/letter.schema'
import { renderDocument } from '#lib/pdf/render-document'
import { planInLetter } from '#lib/plans/plan-sheet'
import { setPlan } from '#lib/plans/set-plan'
import { documentHash } from '#lib/platform/document-hash'
import { keepDocument } from '#lib/platform/keep-document'
import { type Ctx, defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { inOwnWords } from '#lib/wordings/wording-in-use'
import { fingerprint } from './canonical'
import type { Decision } from './decision'
import { staffNames } from './decisions.repo'
import { addEvent } from './events.repo'
import { approveDecisionSchema } from './flow.schema'
import { freeze, hashOfFacts, leaveOf } from './freeze'
import { lawAnswers } from './law-answers'
import { letterOf } from './letter-of'
import { changeProgramme } from './programme-effects'
import { insertRecord } from './records.repo'
import { signersOf } from './signers'
import { decisionIn, moveDecision } from './step'

/** The letter as it is when this person approves today; before that, it names only the one who writes it. */
export const finalLetter = async (ctx: Ctx, decision: Decision) => {
  const { tx, actor, today } = ctx
  const { proposedById } = decision
  const names = await staffNames(tx, actor.municipalityId, [proposedById])
  const approver = proposedById && proposedById !== actor.id ? actor.name : null
  const preparer = proposedById ? (names.get(proposedById) ?? '') : actor.name
  const composed = letterOf(decision, today, signersOf(decision, { approver, preparer }))
  const { kind, participantId, planId, language: written } = decision
  const plan =
    kind === 'PLAN' && planId
      ? await planInLetter(ctx, { participantId, planId }, { written, decidedOn: today })
      : null
  const letter = letterFactsSchema.parse({ ...(await inOwnWords(ctx, composed)), ...(plan ? { plan } : {}) })
  const bytes = await renderDocument(letterDocument(letter))
  return { letter, bytes, sha256: documentHash(bytes) }
}

/**
 * What the decision brings about: a plan that is set, leave that fills in the register or is kept as refused, a
 * programme that stops or lasts longer.
 */
const takeEffect = async (ctx: Ctx, decision: Decision) => {
  const { kind, facts, details } = decision
  if (kind === 'PLAN' && facts.plan?.status === 'DRAFT') {
    const { id: planId, version } = facts.plan
    return setPlan(ctx, { planId, version, decidedOn: ctx.today })
  }
  if (kind === 'LEAVE') {
    const answer = details.outcome === 'GRANTED' ? addLeave : addRefusal
    return answer(ctx, leaveOf(decision), decision.id)
  }
  await changeProgramme(ctx, decision)
  return ok(null)
}

/**
 * Another person than the one who proposed approves what both have read. Facts, the law's answers with their
 * steps, the letter's words, its template and bytes are kept together, so that all can be made again.
 */
export const approveDecision = defineUseCase({
  name: 'decision.approved',
  permission: 'decision:approve',
  input: approveDecisionSchema,
  run: async ({ decisionId, version, letterHash }, ctx) => {
    const { tx, actor, today } = ctx
    const { municipalityId } = actor
    const found = await decisionIn(ctx, decisionId, 'PROPOSED')
    if (!found.ok) return found
    const { decision } = found.value
    if (decision.proposedById === actor.id) return refuse({ code: 'same-person' } as const)
    const live = await freeze(ctx, decision)
    if (!live.ok || hashOfFacts(live.value) !== decision.factsHash)
      return refuse({ code: 'facts-changed' } as const)
    const { letter, bytes, sha256 } = await finalLetter(ctx, decision)
    if (sha256 !== letterHash) return refuse({ code: 'letter-changed' } as const)

    const effect = await takeEffect(ctx, decision)
    if (!effect.ok) return refuse({ code: 'effect-refused', params: { why: effect.refusal.code } } as const)
    const { participantId } = decision
    const document = { municipalityId, participantId, kind: 'DECISION_LETTER', bytes, by: actor.id } as const
    const { documentId } = await keepDocument(tx, document)
    const law = lawAnswers({ ...decision, facts: live.value }, today)
    await insertRecord(tx, municipalityId, {
      decisionId,
      facts: live.value,
      factsHash: fingerprint(live.value),
      law,
      lawHash: fingerprint(law),
      letter: { facts: letter, words: letterWords(letter), document: letterDocument(letter) },
      templateVersion: letterVersion(letter),
      documentId,
      sha256,
      byId: actor.id,
    })
    if (decision.replacesId)
      await addEvent(tx, municipalityId, decision.replacesId, {
        kind: 'OUTCOME',
        on: today,
        data: { outcome: 'REVERSED', decisionId },
        byId: actor.id,
      })
    const change = {
      status: 'APPROVED',
      approvedById: actor.id,
      approvedAt: new Date(),
      decidedOn: today,
      letterDocumentId: documentId,
    }
    return moveDecision(ctx, { decision, version, change, event: { kind: 'APPROVED', on: today } })
  },
})
