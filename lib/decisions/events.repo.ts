import 'server-only'
import { fromColumn, toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { Prisma } from '#lib/platform/generated/client'
import type { LocalDate } from '#lib/values/local-date'
import type { EventKind } from './codes.schema'
import type { DecisionEvent } from './decision'

const eventOf = (row: Prisma.DecisionEventGetPayload<object>): DecisionEvent => ({
  number: row.number,
  kind: row.kind as EventKind,
  on: fromColumn(row.on),
  data: row.data as DecisionEvent['data'],
  at: row.at,
  byId: row.byId,
})

/** Everything that happened to a decision, in order. */
export const eventsOf = async (
  tx: Tx,
  municipalityId: string,
  decisionId: string,
): Promise<readonly DecisionEvent[]> => {
  const rows = await tx.decisionEvent.findMany({
    where: { municipalityId, decisionId },
    orderBy: { number: 'asc' },
  })
  return rows.map(eventOf)
}

/** What happened to many decisions, by decision. */
export const eventsByDecision = async (tx: Tx, municipalityId: string, decisionIds: readonly string[]) => {
  const rows = await tx.decisionEvent.findMany({
    where: { municipalityId, decisionId: { in: [...decisionIds] } },
    orderBy: { number: 'asc' },
  })
  const found = new Map<string, DecisionEvent[]>(decisionIds.map((id) => [id, []]))
  for (const row of rows) found.get(row.decisionId)?.push(eventOf(row))
  return found
}

type NewEvent = {
  readonly kind: EventKind
  readonly on: LocalDate
  readonly data?: DecisionEvent['data']
  readonly byId: string
}

/** Two who write at once get the same number, and the database lets one of them win. */
export const addEvent = async (
  tx: Tx,
  municipalityId: string,
  decisionId: string,
  { kind, on, data = {}, byId }: NewEvent,
): Promise<void> => {
  const number = 1 + (await tx.decisionEvent.count({ where: { municipalityId, decisionId } }))
  await tx.decisionEvent.create({
    data: { municipalityId, decisionId, number, kind, on: toColumn(on), data: { ...data }, byId },
  })
}

const said = (kind: string, name: string, value: string) => ({
  kind,
  data: { path: [name], equals: value },
})

/**
 * The decision of the kind whose place a new one takes, and has not yet: the municipality reverses it after a
 * complaint, or the statsforvalter has changed it or sent it back.
 */
export const waitsForNewDecision = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
  kind: string,
): Promise<string | null> => {
  const settled = await tx.decisionEvent.findMany({
    where: {
      municipalityId,
      OR: [
        said('SETTLED', 'result', 'REVERSED'),
        said('OUTCOME', 'outcome', 'CHANGED'),
        said('OUTCOME', 'outcome', 'SENT_BACK'),
      ],
      decision: { participantId, kind, replacedBy: { none: { status: { not: 'WITHDRAWN' } } } },
    },
    orderBy: { at: 'desc' },
    take: 1,
    select: { decisionId: true },
  })
  return settled[0]?.decisionId ?? null
}
