import 'server-only'
import { fromColumn, fromNullableColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'

/** Everything of a case that is kept with the time it was written; null when there is no such case. */
export const recordedRows = async (tx: Tx, municipalityId: string, id: string) => {
  const row = await tx.participant.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: {
      assessments: { orderBy: { assessedAt: 'desc' }, select: { outcome: true, assessedAt: true } },
      plans: { orderBy: { number: 'desc' } },
      decisions: { orderBy: { number: 'asc' }, include: { events: { orderBy: { number: 'asc' } } } },
      leaves: { where: { outcome: 'GRANTED' }, include: { replacedBy: { select: { decidedOn: true } } } },
      effects: { orderBy: { at: 'asc' } },
    },
  })
  if (!row) return null
  const events = await tx.auditEvent.findMany({
    where: { municipalityId, subjectId: id },
    orderBy: { sequence: 'asc' },
    select: { at: true, action: true, detail: true },
  })
  return {
    assessments: row.assessments,
    plans: row.plans.map(({ number, goal, startsOn, endsOn, decidedOn, decidedAt, createdAt }) => ({
      number,
      goal,
      startsOn: fromColumn(startsOn),
      endsOn: fromColumn(endsOn),
      decidedOn: fromNullableColumn(decidedOn),
      decidedAt,
      createdAt,
    })),
    decisions: row.decisions.map((decision) => ({
      id: decision.id,
      number: decision.number,
      kind: decision.kind,
      events: decision.events.map(({ kind, on, at }) => ({ kind, on: fromColumn(on), at })),
    })),
    leaves: row.leaves.map(({ kind, fromDate, toDate, decidedOn, replacedBy }) => ({
      kind,
      from: fromColumn(fromDate),
      to: fromColumn(toDate),
      decidedOn: fromColumn(decidedOn),
      replacedOn: fromNullableColumn(replacedBy?.decidedOn ?? null),
    })),
    effects: row.effects.map(({ kind, fromDate, toDate, at }) => ({
      kind,
      from: fromColumn(fromDate),
      to: fromColumn(toDate),
      at,
    })),
    events: events.map(({ detail, ...event }) => ({ ...event, detail: detail as Record<string, unknown> })),
  }
}

export type RecordedRows = NonNullable<Awaited<ReturnType<typeof recordedRows>>>
