import { formatQuarters } from '#lib/i18n/format'
import type { SavePlanForm } from './plan.schema'
import type { Plan, PlanElement } from './plan-content'

/** A number as a field shows it: empty for none. */
export const numberText = (value: number | null) => (value === null ? '' : String(value))

/** An element as its fields show it. */
export const elementForm = ({
  quartersPerWeek,
  totalQuarters,
  variant,
  sessions,
  ...element
}: PlanElement) => ({
  ...element,
  variant: variant ?? ('' as const),
  hoursPerWeek: formatQuarters(quartersPerWeek),
  totalHours: totalQuarters === null ? '' : formatQuarters(totalQuarters),
  sessions: numberText(sessions),
})

/** The plan as its form shows it: empty fields for what is not said. */
export const planForm = (plan: Plan) =>
  ({
    planId: plan.id,
    version: plan.version,
    goal: plan.goal,
    offeredOn: plan.offeredOn,
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    goalReasonCode: plan.goalReasonCode ?? '',
    goalReasonText: plan.goalReasonText,
    longTermGoals: plan.longTermGoals,
    norwegianListening: plan.norwegianGoal.listening ?? '',
    norwegianReading: plan.norwegianGoal.reading ?? '',
    norwegianWriting: plan.norwegianGoal.writing ?? '',
    norwegianOral: plan.norwegianGoal.oral ?? '',
    norwegianByGrade: plan.norwegianByGrade,
    norwegianExtent: plan.norwegianExtent,
    socialStudiesHours: numberText(plan.socialStudiesHours),
    elementsJustification: plan.elementsJustification,
    effectJustification: plan.effectJustification,
    capacityReason: plan.capacityReason,
    appealInfo: plan.appealInfo,
    mappingDoneOn: plan.mappingDoneOn ?? '',
    careerGuidanceDoneOn: plan.careerGuidanceDoneOn ?? '',
    madeWithParticipant: plan.madeWithParticipant,
    participantAgrees: plan.participantAgrees,
    participantView: plan.participantView,
    reason: plan.reason,
    mark: plan.mark ?? '',
    participantHeard: plan.participantHeard,
    elements: plan.elements.map(elementForm),
    milestones: plan.milestones.map((milestone) => ({ ...milestone })),
  }) satisfies SavePlanForm
