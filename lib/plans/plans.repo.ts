import { toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { PlanChange } from './plan-codes'
import { contentColumns, elementRows, planOf, revisionColumns, withElements } from './plan-columns.repo'
import type { Plan, PlanContent, PlanRevision } from './plan-content'

/** Every version of the participant's plan, the newest first. */
export const plansOf = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
): Promise<readonly Plan[]> => {
  const rows = await tx.plan.findMany({
    where: { municipalityId, participantId },
    include: withElements,
    orderBy: { number: 'desc' },
  })
  return rows.map(planOf)
}

export const planById = async (tx: Tx, municipalityId: string, id: string): Promise<Plan | null> => {
  const row = await tx.plan.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    include: withElements,
  })
  return row && planOf(row)
}

type NewPlan = {
  readonly municipalityId: string
  readonly participantId: string
  readonly number: number
  readonly content: PlanContent
  readonly revision: PlanRevision
  readonly addedDays?: number
  readonly by: string
}

export const insertDraft = async (tx: Tx, plan: NewPlan): Promise<string> => {
  const { municipalityId, participantId, number, content, revision, addedDays = 0, by } = plan
  const { id } = await tx.plan.create({
    data: {
      municipalityId,
      participantId,
      number,
      addedDays,
      updatedById: by,
      ...contentColumns(content),
      ...revisionColumns(revision),
    },
  })
  await tx.planElement.createMany({ data: elementRows(municipalityId, id, content.elements) })
  return id
}

type Seen = { readonly municipalityId: string; readonly id: string; readonly version: number }

/** False when the draft is no longer the version that was seen, or no longer a draft. */
export const updateDraft = async (
  tx: Tx,
  { municipalityId, id, version }: Seen,
  change: { readonly content: PlanContent; readonly revision: PlanRevision; readonly by: string },
): Promise<boolean> => {
  const { count } = await tx.plan.updateMany({
    where: { municipalityId, id, version, status: 'DRAFT' },
    data: {
      ...contentColumns(change.content),
      ...revisionColumns(change.revision),
      version: { increment: 1 },
      updatedAt: new Date(),
      updatedById: change.by,
    },
  })
  if (count === 0) return false
  await tx.planElement.deleteMany({ where: { municipalityId, planId: id } })
  await tx.planElement.createMany({ data: elementRows(municipalityId, id, change.content.elements) })
  return true
}

type Decision = {
  readonly decidedOn: Plan['startsOn']
  readonly reviewBy: Plan['startsOn']
  readonly changes: readonly PlanChange[]
  readonly lawCheck: object
  readonly by: string
}

/** Sets the plan; the one in force before it becomes REPLACED. False when the version seen is not the last. */
export const setDecided = async (
  tx: Tx,
  { municipalityId, id, version }: Seen,
  { decidedOn, reviewBy, changes, lawCheck, by }: Decision,
): Promise<boolean> => {
  const plan = await tx.plan.findUnique({ where: { municipalityId_id: { municipalityId, id } } })
  if (!plan || plan.version !== version || plan.status !== 'DRAFT') return false
  await tx.plan.updateMany({
    where: { municipalityId, participantId: plan.participantId, status: 'DECIDED' },
    data: { status: 'REPLACED', updatedAt: new Date(), updatedById: by },
  })
  const { count } = await tx.plan.updateMany({
    where: { municipalityId, id, version, status: 'DRAFT' },
    data: {
      status: 'DECIDED',
      decidedOn: toColumn(decidedOn),
      decidedById: by,
      decidedAt: new Date(),
      reviewBy: toColumn(reviewBy),
      changes: [...changes],
      lawCheck,
      version: { increment: 1 },
      updatedAt: new Date(),
      updatedById: by,
    },
  })
  return count === 1
}

/** The first plan that is set says when the programme starts; a later one does not move it. */
export const setProgrammeStart = async (
  tx: Tx,
  municipalityId: string,
  { participantId, startsOn }: Pick<Plan, 'participantId' | 'startsOn'>,
): Promise<void> => {
  await tx.participant.updateMany({
    where: { municipalityId, id: participantId, programmeStartedOn: null },
    data: { programmeStartedOn: toColumn(startsOn) },
  })
}

/** Who changed the plan last, and when: for the words of a refused stale form. */
export const lastChange = async (tx: Tx, municipalityId: string, id: string) => {
  const plan = await tx.plan.findUniqueOrThrow({ where: { municipalityId_id: { municipalityId, id } } })
  const person = plan.updatedById
    ? await tx.staffUser.findUnique({
        where: { municipalityId_id: { municipalityId, id: plan.updatedById } },
        select: { name: true },
      })
    : null
  return { by: person?.name ?? '', at: plan.updatedAt }
}
