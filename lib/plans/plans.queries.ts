import { isId } from '#lib/i18n/input'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { checkPlan } from './check-plan'
import { proposeGoal } from './draft-goal'
import { fullTimeQuarters } from './full-time'
import { lengtheningOf } from './lengthening'
import type { PlanStart, PlanView } from './plan.view'
import type { Plan, PlanFacts } from './plan-content'
import { differenceBetween } from './plan-difference'
import { latestOutcome, planFacts } from './plan-facts.repo'
import { planForm } from './plan-form'
import { wordsOfIssue } from './plan-issues'
import { planMoment } from './plan-moment'
import { plansOf } from './plans.repo'
import { suggestionsFor } from './suggestions-for'
import { weeklyLoad } from './weekly-load.view'

const NO_WORK_HOURS = { requiredFrom: null, averageHundredths: null, met: null }

const viewOf = async (
  plan: Plan,
  versions: readonly Plan[],
  facts: PlanFacts,
  ctx: Ctx,
  reviewMonths: number,
): Promise<PlanView> => {
  const moment = planMoment(plan, versions, plan.decidedOn ?? ctx.today, reviewMonths)
  const before = versions.find(({ number }) => number === plan.number - 1)
  const verdict = checkPlan(facts, plan, moment)
  const { issues, planCheck, programme } = verdict
  return {
    plan,
    form: planForm(plan),
    issues: plan.status === 'DRAFT' ? issues.map((code) => ({ code, ...wordsOfIssue(code) })) : [],
    notices: [...(planCheck?.notices ?? []), ...(programme?.notices ?? [])],
    recheck: [...(programme?.recheck ?? []), ...(planCheck?.recheck ?? [])],
    isEnkeltvedtak: planCheck?.isEnkeltvedtak ?? true,
    suggestedMark: planCheck?.revision?.suggested ?? null,
    changes: moment.revision?.changes ?? [],
    difference: before ? differenceBetween(before, plan) : [],
    suggestions: plan.status === 'DRAFT' ? await suggestionsFor(ctx, plan, verdict) : [],
    load: weeklyLoad(plan),
    fullTime: fullTimeQuarters(plan.goal),
    workDirected: planCheck?.workDirected ?? NO_WORK_HOURS,
    track: programme?.track ?? 'SECTION_14',
    latestEnd: programme?.latestEnd ?? null,
    lengthening: await lengtheningOf(ctx, facts, plan),
    versions: versions.map(({ id, number, status, decidedOn }) => ({ id, number, status, decidedOn })),
    inForce: versions.find(({ status }) => status === 'DECIDED')?.number ?? null,
    today: ctx.today,
  }
}

/**
 * The case's plan: the version asked for, or the newest, with what the law says of it. Without a plan, where one
 * would start; null without such a case or version.
 */
export const planOfCase = defineQuery(
  'plan:read',
  async (ctx, participantId: string, number?: number): Promise<PlanView | PlanStart | null> => {
    if (!isId(participantId)) return null
    const { tx, actor, today } = ctx
    const facts = await planFacts(tx, actor.municipalityId, participantId)
    if (!facts) return null
    const versions = await plansOf(tx, actor.municipalityId, participantId)
    if (versions.length === 0) {
      const outcome = await latestOutcome(tx, actor.municipalityId, participantId)
      return { outcome, proposal: proposeGoal(facts, today), today }
    }
    const plan = number === undefined ? versions[0] : versions.find((version) => version.number === number)
    const { reviewMonths } = await municipalSettings(ctx)
    return plan ? viewOf(plan, versions, facts, ctx, reviewMonths) : null
  },
)
