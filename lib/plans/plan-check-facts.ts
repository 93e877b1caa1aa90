import type { PlanCheckRaw } from '#lib/law/rules/plan-check-input'
import type { ProgrammeRaw } from '#lib/law/rules/programme-input'
import { addDays, addMonths, type LocalDate } from '#lib/values/local-date'
import { endWithoutAddition } from './added-days'
import type { Plan, PlanContent, PlanFacts, PlanRevision } from './plan-content'
import { workWeeks } from './work-weeks'

/** The day of the § 12 vedtak, the day of this version, and the version's changes when it has one before it. */
export type PlanMoment = {
  readonly decidedOn: LocalDate
  readonly planDate: LocalDate
  readonly revision: PlanRevision | null
  readonly reviewMonths: number
}

const filled = (words: string) => words.trim() !== ''

/** Months begun from the first day to the last. */
export const monthsOf = ({ startsOn, endsOn }: Pick<PlanContent, 'startsOn' | 'endsOn'>): number => {
  let months = 1
  while (addDays(addMonths(startsOn, months), -1) < endsOn) months++
  return months
}

/** A plan, with the days that leave and absence have added: those are beside its length (forskriften §§ 10, 19). */
export type Lengthened = PlanContent & Partial<Pick<Plan, 'addedDays'>>

export const programmeInput = (facts: PlanFacts, plan: Lengthened): ProgrammeRaw => ({
  permitGround: facts.permitGround,
  permitGrantedOn: facts.permitGrantedOn,
  birthDate: facts.birthDate,
  education: plan.education,
  goal: plan.goal,
  offeredOn: plan.offeredOn,
  startsOn: plan.startsOn,
  plannedMonths: monthsOf({ startsOn: plan.startsOn, endsOn: endWithoutAddition(plan) }),
  ...(facts.extensionMonths > 0
    ? { extension: { months: facts.extensionMonths, helpsReachGoal: true } }
    : {}),
  ...(plan.goalReasonCode && filled(plan.goalReasonText)
    ? { reason: { code: plan.goalReasonCode, text: plan.goalReasonText } }
    : {}),
})

const statementsOf = (plan: PlanContent) => ({
  finalGoal: true,
  longTermGoals: filled(plan.longTermGoals),
  extentNorwegian: filled(plan.norwegianExtent),
  extentSocialStudies: (plan.socialStudiesHours ?? 0) > 0,
  duration: true,
  elements: plan.elements.length > 0,
  appealInfo: plan.appealInfo,
  elementsJustified: filled(plan.elementsJustification),
  effectJustified: filled(plan.effectJustification),
})

const guidanceOf = ({ elements, capacityReason }: PlanContent) => {
  const guidance = elements.filter(({ kind }) => kind === 'PARENTAL_GUIDANCE')
  const form = guidance[0]?.variant === 'INDIVIDUAL' ? ('INDIVIDUAL' as const) : ('GROUP' as const)
  const sessions = guidance.reduce((sum, element) => sum + (element.sessions ?? 0), 0)
  return guidance.length > 0 ? { parentalGuidance: { form, sessions, capacityReason } } : {}
}

const lifeSkillsOf = ({ elements }: PlanContent) => {
  const hours = (variant: string) =>
    elements
      .filter((element) => element.kind === 'LIFE_SKILLS' && element.variant === variant)
      .reduce((sum, { totalQuarters }) => sum + (totalQuarters ?? 0), 0) / 4
  return elements.some(({ kind }) => kind === 'LIFE_SKILLS')
    ? { lifeSkills: { migrationHealthHours: hours('MIGRATION_HEALTH'), careerHours: hours('CAREER') } }
    : {}
}

const levelsOf = ({ norwegianGoal }: PlanContent) =>
  Object.fromEntries(Object.entries(norwegianGoal).filter(([, level]) => level !== null))

const revisionOf = (revision: PlanRevision | null) =>
  revision && revision.changes.length > 0
    ? {
        revision: {
          changes: revision.changes,
          ...(revision.mark ? { marked: revision.mark } : {}),
          reason: revision.reason,
          participantHeard: revision.participantHeard,
        },
      }
    : {}

export const planCheckInput = (facts: PlanFacts, plan: PlanContent, moment: PlanMoment): PlanCheckRaw => ({
  permitGround: facts.permitGround,
  education: plan.education,
  goal: plan.goal,
  decidedOn: moment.decidedOn,
  planDate: moment.planDate,
  startsOn: plan.startsOn,
  madeWithParticipant: plan.madeWithParticipant,
  ...(plan.mappingDoneOn ? { mappingDoneOn: plan.mappingDoneOn } : {}),
  ...(plan.careerGuidanceDoneOn ? { careerGuidanceDoneOn: plan.careerGuidanceDoneOn } : {}),
  participantAgrees: plan.participantAgrees,
  participantView: plan.participantView,
  statements: statementsOf(plan),
  norwegianGoal: levelsOf(plan),
  norwegianGoalByGrade: plan.norwegianByGrade,
  elements: [...new Set(plan.elements.map(({ kind }) => kind))],
  childrenBirthDates: facts.childrenBirthDates.filter((birthDate) => birthDate <= moment.planDate),
  ...guidanceOf(plan),
  ...lifeSkillsOf(plan),
  workWeeks: workWeeks(plan),
  ...revisionOf(moment.revision),
  policy: { reviewMonths: moment.reviewMonths },
})
