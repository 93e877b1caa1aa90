import { fullTimeQuarters } from '#lib/plans/full-time'
import { planLaw } from '#lib/plans/plan-law'
import { weeklyLoad } from '#lib/plans/weekly-load.view'
import type { Ctx } from '#lib/platform/use-case'
import type { CaseControlsView } from './controls.view'
import { oversightRow } from './oversight-facts.repo'
import { scoreCase } from './score-case'

const planOf = async (ctx: Ctx, participantId: string) => {
  const found = await planLaw(ctx, participantId, null)
  if (!found) return null
  const { madeWithParticipant, elements, milestones, reviewBy, goal } = found.plan
  const full = fullTimeQuarters(goal)
  return {
    madeWithParticipant,
    elements: elements.length,
    milestones: milestones.length,
    reviewBy,
    fullTime: weeklyLoad(found.plan).every(({ total }) => total >= full),
  }
}

/** A case with its answers to the supervisors' questions, or null when there is no such case. */
export const controlsOf = async (ctx: Ctx, participantId: string): Promise<CaseControlsView | null> => {
  const row = await oversightRow(ctx.tx, ctx.actor.municipalityId, participantId)
  if (!row) return null
  const controls = scoreCase({ ...row.facts, plan: await planOf(ctx, participantId) }, ctx.today)
  return {
    participantId,
    name: row.name,
    controls,
    met: controls.filter(({ met }) => met === true).length,
    asked: controls.filter(({ met }) => met !== null).length,
  }
}
