import 'server-only'
import { UnresolvedLetter } from '#lib/documents/letters/template'
import { isId } from '#lib/i18n/input'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import type { LocalDate } from '#lib/values/local-date'
import { finalLetter } from './approve-decision'
import type { Decision, DecisionEvent } from './decision'
import type { DecisionRowView, DecisionView } from './decision.view'
import { decisionBase, eventViews, factViews, lawView, letterView, rowView } from './decision-views'
import { decisionById, decisionsOf, proposedDecisions, staffNames } from './decisions.repo'
import { eventsByDecision, eventsOf } from './events.repo'
import { reasonDemand } from './kinds'
import { procedureOf } from './law-answers'
import { obstaclesTo } from './obstacles'
import { liveHashOf } from './propose-decision'
import { letterBytes, recordOf } from './records.repo'

const rowsOf = async ({ tx, actor }: Ctx, decisions: readonly Decision[]) => {
  const { municipalityId } = actor
  const events = await eventsByDecision(
    tx,
    municipalityId,
    decisions.map(({ id }) => id),
  )
  const names = await staffNames(
    tx,
    municipalityId,
    decisions.map(({ proposedById }) => proposedById),
  )
  return decisions.map((one) => rowView(one, events.get(one.id) ?? [], { names, actorId: actor.id }))
}

/** The case's decisions, the newest first. */
export const decisionsOfCase = defineQuery(
  'decision:read',
  async (ctx, participantId: string): Promise<readonly DecisionRowView[]> =>
    isId(participantId)
      ? rowsOf(ctx, await decisionsOf(ctx.tx, ctx.actor.municipalityId, participantId))
      : [],
)

/** What waits for someone's approval. Address-protected people are in no list of names. */
export const waitingForApproval = defineQuery(
  'decision:approve',
  async (ctx): Promise<readonly DecisionRowView[]> =>
    rowsOf(ctx, await proposedDecisions(ctx.tx, ctx.actor.municipalityId)),
)

/** The letter that approval would make today, or null while something in it is open. */
const letterNow = async (ctx: Ctx, decision: Decision) => {
  try {
    return await finalLetter(ctx, decision)
  } catch (error) {
    if (error instanceof UnresolvedLetter) return null
    throw error
  }
}

const letterPart = async (ctx: Ctx, decision: Decision) => {
  const { tx, actor } = ctx
  if (decision.status === 'APPROVED') {
    const record = await recordOf(tx, actor.municipalityId, decision.id)
    const letter = record && letterView(record.letter.facts, record.letter.words)
    return { letter, letterHash: record?.sha256 ?? null, facts: letter ? factViews(letter) : [] }
  }
  const made = await letterNow(ctx, decision)
  const letter = made && letterView(made.letter)
  return { letter, letterHash: made?.sha256 ?? null, facts: letter ? factViews(letter) : [] }
}

const obstaclesOf = async (ctx: Ctx, decision: Decision, events: readonly DecisionEvent[]) =>
  decision.status === 'DRAFT'
    ? obstaclesTo(decision, events, { today: ctx.today, liveHash: await liveHashOf(ctx, decision) })
    : []

const deadlineIfTold = (decision: Decision, today: LocalDate): LocalDate | null => {
  const told = { number: 0, kind: 'NOTIFIED', on: today, data: {}, at: new Date(0), byId: '' } as const
  return procedureOf(decision, [told], decision.decidedOn ?? today)?.appealDeadline ?? null
}

/** One decision with its letter, what the law says of it, and what stands in the way; null when there is none. */
export const decisionOfCase = defineQuery(
  'decision:read',
  async (ctx, decisionId: string): Promise<DecisionView | null> => {
    const { tx, actor, today } = ctx
    const decision = isId(decisionId) ? await decisionById(tx, actor.municipalityId, decisionId) : null
    if (!decision) return null
    const events = await eventsOf(tx, actor.municipalityId, decisionId)
    const { proposedById, approvedById } = decision
    const people = [proposedById, approvedById, ...events.map(({ byId }) => byId)]
    const names = await staffNames(tx, actor.municipalityId, people)
    const law = procedureOf(decision, events, decision.decidedOn ?? today)
    return {
      ...decisionBase(decision, names, actor.id),
      ...(await letterPart(ctx, decision)),
      obstacles: await obstaclesOf(ctx, decision, events),
      reasons: reasonDemand(decision.kind, law),
      law: law && lawView(law, deadlineIfTold(decision, today)),
      events: eventViews(events, names),
      today,
    }
  },
)

/** The letter as approval would make it now: the same bytes, for the one who reads before approving. */
export const letterPreview = defineQuery('decision:read', async (ctx, decisionId: string) => {
  const { tx, actor } = ctx
  const decision = isId(decisionId) ? await decisionById(tx, actor.municipalityId, decisionId) : null
  return decision && ((await letterNow(ctx, decision))?.bytes ?? null)
})

/** A letter or notice that is kept, byte for byte. */
export const keptLetter = defineQuery(
  'decision:read',
  async ({ tx, actor }, participantId: string, documentId?: string) =>
    isId(participantId) && documentId && isId(documentId)
      ? letterBytes(tx, actor.municipalityId, participantId, documentId)
      : null,
)

/** A letter about the decision's complaint, byte for byte; null when the decision has no such letter. */
export const complaintLetter = defineQuery(
  'decision:read',
  async ({ tx, actor }, decisionId: string, documentId?: string) => {
    const { municipalityId } = actor
    const decision = isId(decisionId) ? await decisionById(tx, municipalityId, decisionId) : null
    if (!decision || !documentId) return null
    const events = await eventsOf(tx, municipalityId, decisionId)
    const isOwn = events.some(({ data }) => [data.documentId, data.authorityDocumentId].includes(documentId))
    const found = isOwn ? await letterBytes(tx, municipalityId, decision.participantId, documentId) : null
    return found?.bytes ?? null
  },
)
