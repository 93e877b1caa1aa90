import 'server-only'
import { fromNullableColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'

/** What is not written of the decisions that a plan in force stands on. */
export type Unwritten = {
  readonly planId: string
  /** The case's first plan, set before the programme began: its decisions are written here. */
  readonly first: boolean
  readonly award: boolean
  readonly plan: boolean
}

/** The vedtak about programme and stønad, and about the plan in force, that nobody has begun on; null without such a plan. */
export const unwrittenDecisions = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
): Promise<Unwritten | null> => {
  const row = await tx.participant.findUnique({
    where: { municipalityId_id: { municipalityId, id: participantId } },
    select: {
      programmeStartedOn: true,
      plans: { where: { status: 'DECIDED' }, select: { id: true, number: true, decidedOn: true } },
      decisions: {
        where: { kind: { in: ['AWARD', 'PLAN'] }, status: { not: 'WITHDRAWN' } },
        select: { kind: true, planId: true },
      },
    },
  })
  const plan = row?.plans[0]
  if (!row || !plan) return null
  const [startedOn, decidedOn] = [
    fromNullableColumn(row.programmeStartedOn),
    fromNullableColumn(plan.decidedOn),
  ]
  return {
    planId: plan.id,
    first: plan.number === 1 && (!startedOn || !decidedOn || startedOn >= decidedOn),
    award: !row.decisions.some(({ kind }) => kind === 'AWARD'),
    plan: !row.decisions.some(({ kind, planId }) => kind === 'PLAN' && planId === plan.id),
  }
}
