import 'server-only'
import { fromColumn, fromNullableColumn, toNullableColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { Prisma } from '#lib/platform/generated/client'
import type { LocalDate } from '#lib/values/local-date'
import type { Decision, FrozenFacts } from './decision'
import type { Details } from './open-decision.schema'

type Row = Prisma.DecisionGetPayload<object>

const decisionOf = (row: Row): Decision => ({
  ...row,
  kind: row.kind as Decision['kind'],
  status: row.status as Decision['status'],
  language: row.language === 'nn' ? 'nn' : 'nb',
  details: row.details as unknown as Details,
  facts: row.facts as unknown as FrozenFacts,
  noticeExemption: row.noticeExemption as Decision['noticeExemption'],
  applicationReceivedOn: fromNullableColumn(row.applicationReceivedOn),
  noticeSentOn: fromNullableColumn(row.noticeSentOn),
  noticeDeadline: fromNullableColumn(row.noticeDeadline),
  heardOn: fromNullableColumn(row.heardOn),
  decidedOn: fromNullableColumn(row.decidedOn),
})

export const decisionById = async (tx: Tx, municipalityId: string, id: string): Promise<Decision | null> => {
  const row = await tx.decision.findUnique({ where: { municipalityId_id: { municipalityId, id } } })
  return row && decisionOf(row)
}

/** The case's decisions, the newest first. */
export const decisionsOf = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
): Promise<readonly Decision[]> => {
  const rows = await tx.decision.findMany({
    where: { municipalityId, participantId },
    orderBy: { number: 'desc' },
  })
  return rows.map(decisionOf)
}

/** What waits for approval in the municipality, the oldest first. */
export const proposedDecisions = async (tx: Tx, municipalityId: string): Promise<readonly Decision[]> => {
  const rows = await tx.decision.findMany({
    where: { municipalityId, status: 'PROPOSED' },
    orderBy: { proposedAt: 'asc' },
  })
  return rows.map(decisionOf)
}

type NewDecision = Pick<
  Decision,
  | 'participantId'
  | 'number'
  | 'kind'
  | 'language'
  | 'details'
  | 'facts'
  | 'factsHash'
  | 'planId'
  | 'replacesId'
  | 'applicationReceivedOn'
  | 'address'
  | 'createdById'
>

export const insertDecision = async (
  tx: Tx,
  municipalityId: string,
  { applicationReceivedOn, facts, details, ...decision }: NewDecision,
): Promise<string> => {
  const { id } = await tx.decision.create({
    data: {
      ...decision,
      municipalityId,
      facts: facts as unknown as Prisma.InputJsonObject,
      details: details as unknown as Prisma.InputJsonObject,
      applicationReceivedOn: toNullableColumn(applicationReceivedOn),
      updatedById: decision.createdById,
    },
    select: { id: true },
  })
  return id
}

/** Whether a version of the plan has its decision, made or under way. */
export const isDecided = async (tx: Tx, municipalityId: string, planId: string): Promise<boolean> =>
  (await tx.decision.count({
    where: { municipalityId, planId, kind: 'PLAN', status: { not: 'WITHDRAWN' } },
  })) > 0

type Columns = Omit<
  Prisma.DecisionUncheckedUpdateManyInput,
  'facts' | 'noticeSentOn' | 'noticeDeadline' | 'heardOn' | 'decidedOn' | 'version'
>
export type DecisionChange = Columns & {
  readonly facts?: FrozenFacts
  readonly noticeSentOn?: LocalDate
  readonly noticeDeadline?: LocalDate
  readonly heardOn?: LocalDate
  readonly decidedOn?: LocalDate
}
type Seen = { readonly id: string; readonly version: number; readonly status: Decision['status'] }

/** False when it is no longer the version or the status that was seen. */
export const updateDecision = async (
  tx: Tx,
  municipalityId: string,
  seen: Seen,
  { facts, noticeSentOn, noticeDeadline, heardOn, decidedOn, ...columns }: DecisionChange,
): Promise<boolean> => {
  const { count } = await tx.decision.updateMany({
    where: { municipalityId, ...seen },
    data: {
      ...columns,
      ...(facts && { facts: facts as unknown as Prisma.InputJsonObject, factsFrozenAt: new Date() }),
      ...(noticeSentOn && { noticeSentOn: toNullableColumn(noticeSentOn) }),
      ...(noticeDeadline && { noticeDeadline: toNullableColumn(noticeDeadline) }),
      ...(heardOn && { heardOn: toNullableColumn(heardOn) }),
      ...(decidedOn && { decidedOn: toNullableColumn(decidedOn) }),
      version: { increment: 1 },
      updatedAt: new Date(),
    },
  })
  return count === 1
}

/** Who changed it last, and when: for the words of a refused stale form. */
export const lastDecisionChange = async (tx: Tx, municipalityId: string, id: string) => {
  const row = await tx.decision.findUniqueOrThrow({ where: { municipalityId_id: { municipalityId, id } } })
  const names = await staffNames(tx, municipalityId, [row.updatedById])
  return { by: names.get(row.updatedById ?? '') ?? '', at: row.updatedAt }
}

/** Names of staff by id. */
export const staffNames = async (
  tx: Tx,
  municipalityId: string,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> => {
  const wanted = [...new Set(ids.filter((one) => one !== null))]
  const rows = await tx.staffUser.findMany({
    where: { municipalityId, id: { in: wanted } },
    select: { id: true, name: true },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The day of the decision that this one replaces. */
export const decidedOnOf = async (tx: Tx, municipalityId: string, id: string) => {
  const row = await tx.decision.findUnique({ where: { municipalityId_id: { municipalityId, id } } })
  return row?.decidedOn ? { number: row.number, decidedOn: fromColumn(row.decidedOn) } : null
}
