import { z } from 'zod'
import type { Education, Goal, Level } from '#lib/law/contract/codes'
import { fromColumn, fromNullableColumn, toColumn, toNullableColumn } from '#lib/platform/civil-date'
import type { Prisma } from '#lib/platform/generated/client'
import { localDate } from '#lib/values/local-date'
import { monthsOf } from './plan-check-facts'
import {
  type ChangeMark,
  type ElementKind,
  type ElementVariant,
  type GoalReason,
  MILESTONE_KINDS,
  type PlanChange,
  type PlanStatus,
} from './plan-codes'
import type { Plan, PlanContent, PlanElement, PlanRevision } from './plan-content'

export const withElements = {
  elements: { orderBy: { position: 'asc' } },
} as const satisfies Prisma.PlanInclude
type PlanRow = Prisma.PlanGetPayload<{ include: typeof withElements }>

const milestoneRows = z.array(
  z.object({ on: z.string().transform(localDate), kind: z.enum(MILESTONE_KINDS), title: z.string() }),
)

const elementOf = (row: PlanRow['elements'][number]): PlanElement => ({
  kind: row.kind as ElementKind,
  variant: row.variant as ElementVariant | null,
  title: row.title,
  place: row.place,
  quartersPerWeek: row.quartersPerWeek,
  from: fromColumn(row.fromDate),
  to: fromColumn(row.toDate),
  sessions: row.sessions,
  totalQuarters: row.totalQuarters,
  cite: row.cite,
  because: row.because,
})

export const planOf = (row: PlanRow): Plan => ({
  id: row.id,
  participantId: row.participantId,
  number: row.number,
  status: row.status as PlanStatus,
  version: row.version,
  decidedOn: fromNullableColumn(row.decidedOn),
  reviewBy: fromNullableColumn(row.reviewBy),
  addedDays: row.addedDays,
  goal: row.goal as Goal,
  education: row.education as Education,
  offeredOn: fromColumn(row.offeredOn),
  startsOn: fromColumn(row.startsOn),
  endsOn: fromColumn(row.endsOn),
  goalReasonCode: row.goalReasonCode as GoalReason | null,
  goalReasonText: row.goalReasonText ?? '',
  longTermGoals: row.longTermGoals,
  norwegianGoal: {
    listening: row.norwegianListening as Level | null,
    reading: row.norwegianReading as Level | null,
    writing: row.norwegianWriting as Level | null,
    oral: row.norwegianOral as Level | null,
  },
  norwegianByGrade: row.norwegianByGrade,
  norwegianExtent: row.norwegianExtent,
  socialStudiesHours: row.socialStudiesHours,
  elementsJustification: row.elementsJustification,
  effectJustification: row.effectJustification,
  capacityReason: row.capacityReason,
  appealInfo: row.appealInfo,
  mappingDoneOn: fromNullableColumn(row.mappingDoneOn),
  careerGuidanceDoneOn: fromNullableColumn(row.careerGuidanceDoneOn),
  madeWithParticipant: row.madeWithParticipant,
  participantAgrees: row.participantAgrees,
  participantView: row.participantView,
  elements: row.elements.map(elementOf),
  milestones: milestoneRows.parse(row.milestones),
  changes: row.changes as PlanChange[],
  reason: row.changeReason,
  mark: row.changeMark as ChangeMark | null,
  participantHeard: row.participantHeard,
})

export const contentColumns = (plan: PlanContent) => ({
  goal: plan.goal,
  education: plan.education,
  offeredOn: toColumn(plan.offeredOn),
  startsOn: toColumn(plan.startsOn),
  endsOn: toColumn(plan.endsOn),
  plannedMonths: monthsOf(plan),
  goalReasonCode: plan.goalReasonCode,
  goalReasonText: plan.goalReasonText,
  longTermGoals: plan.longTermGoals,
  norwegianListening: plan.norwegianGoal.listening,
  norwegianReading: plan.norwegianGoal.reading,
  norwegianWriting: plan.norwegianGoal.writing,
  norwegianOral: plan.norwegianGoal.oral,
  norwegianByGrade: plan.norwegianByGrade,
  norwegianExtent: plan.norwegianExtent,
  socialStudiesHours: plan.socialStudiesHours,
  elementsJustification: plan.elementsJustification,
  effectJustification: plan.effectJustification,
  capacityReason: plan.capacityReason,
  appealInfo: plan.appealInfo,
  mappingDoneOn: toNullableColumn(plan.mappingDoneOn),
  careerGuidanceDoneOn: toNullableColumn(plan.careerGuidanceDoneOn),
  madeWithParticipant: plan.madeWithParticipant,
  participantAgrees: plan.participantAgrees,
  participantView: plan.participantView,
  milestones: plan.milestones.map((milestone) => ({ ...milestone })),
})

export const revisionColumns = ({ changes, reason, mark, participantHeard }: PlanRevision) => ({
  changes: [...changes],
  changeReason: reason,
  changeMark: mark,
  participantHeard,
})

export const elementRows = (municipalityId: string, planId: string, elements: readonly PlanElement[]) =>
  elements.map(({ from, to, ...element }, position) => ({
    ...element,
    municipalityId,
    planId,
    position,
    fromDate: toColumn(from),
    toDate: toColumn(to),
  }))
