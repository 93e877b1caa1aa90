import { programmeLeave } from '#lib/attendance/programme-leave'
import { addWorkdays } from '#lib/law/integreringsforskriften/f17-holidays'
import type { ProgrammeLeave } from '#lib/law/rules/absence-to-programme'
import { programme } from '#lib/law/rules/programme'
import type { Ctx } from '#lib/platform/use-case'
import type { LocalDate } from '#lib/values/local-date'
import { endWithoutAddition } from './added-days'
import type { LengtheningView } from './plan.view'
import { programmeInput } from './plan-check-facts'
import type { Plan, PlanContent, PlanFacts } from './plan-content'

/**
 * Leave and absence of more than ten virkedager come in addition to the programme's length (forskriften §§ 10, 19).
 * Both readings are reckoned; a person chooses. Null when the plan holds the days already, or there are too few.
 */
export const lengtheningFor = (
  facts: PlanFacts,
  plan: Plan,
  leave: ProgrammeLeave,
): LengtheningView | null => {
  const answer = programme.decide({ ...programmeInput(facts, plan), leave })
  if (!answer.ok) return null
  const { countedDays, allDays, aboveTenDays } = answer.value.addition
  if (allDays === 0 || plan.addedDays === allDays || plan.addedDays === aboveTenDays) return null
  const base = endWithoutAddition(plan)
  const way = (days: number) => ({ days, endsOn: addWorkdays(base, days) })
  return { countedDays, ALL: way(allDays), ABOVE_TEN: way(aboveTenDays) }
}

/** The same for a plan of a case. */
export const lengtheningOf = async (ctx: Ctx, facts: PlanFacts, plan: Plan) => {
  const leave = plan.status === 'DECIDED' ? await programmeLeave(ctx, plan.participantId) : null
  return leave && lengtheningFor(facts, plan, leave)
}

/** The plan with a later last day: what lasts to the end goes on, and the end moves. */
export const lengthened = (plan: PlanContent, endsOn: LocalDate): PlanContent => ({
  ...plan,
  endsOn,
  elements: plan.elements.map((element) =>
    element.to === plan.endsOn ? { ...element, to: endsOn } : element,
  ),
  milestones: plan.milestones.map((milestone) =>
    milestone.on === plan.endsOn ? { ...milestone, on: endsOn } : milestone,
  ),
})
