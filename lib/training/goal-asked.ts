import 'server-only'
import type { Ctx } from '#lib/platform/use-case'
import type { LocalDate } from '#lib/values/local-date'
import { ok, refuse } from '#lib/values/result'
import { lawOf, trainingCase } from './training-case'
import { LEVELS, SKILLS, type SkillLevels } from './training-codes.schema'
import { isInProgramme } from './training-facts'

/** What a decision about a norskmål rests on, and its letter says. */
export type GoalFacts = {
  readonly inProgramme: boolean
  readonly previous: SkillLevels | null
  readonly change: 'FIRST' | 'RAISED' | 'LOWERED' | 'BOTH'
  /** The last day of the right; null where there is none. */
  readonly norwegianEndsOn: LocalDate | null
  /** Hours of norsk that are a duty; null where the law sets none. */
  readonly hours: number | null
}

const changeOf = (levels: SkillLevels, previous: SkillLevels | undefined): GoalFacts['change'] => {
  if (!previous) return 'FIRST'
  const steps = SKILLS.map((skill) => LEVELS.indexOf(levels[skill]) - LEVELS.indexOf(previous[skill]))
  const raised = steps.some((step) => step > 0)
  const lowered = steps.some((step) => step < 0)
  if (raised && lowered) return 'BOTH'
  return raised ? 'RAISED' : 'LOWERED'
}

/**
 * A norskmål to decide: the first at F § 28 or above, later ones at most one level lower at a time (F § 27). Outside
 * the programme the decision is the norskplan too (§ 34).
 */
export const goalAsked = async (ctx: Ctx, participantId: string, levels: SkillLevels) => {
  const known = await trainingCase(ctx, participantId)
  if (!known) return refuse({ code: 'not-found' } as const)
  const previous = known.goals[0]?.levels
  if (previous && SKILLS.every((skill) => previous[skill] === levels[skill]))
    return refuse({ code: 'same-goal' } as const)
  const proposed = { proposedGoal: levels, ...(previous && { previousGoal: previous }) }
  const law = lawOf(known, proposed)
  if (!known.facts || !law) return refuse({ code: 'facts-missing' } as const)
  const issues: readonly string[] = law.goalIssues
  if (issues.includes('BELOW_GUIDELINE')) return refuse({ code: 'below-guideline' } as const)
  if (issues.includes('LOWERED_MORE_THAN_ONE_LEVEL')) return refuse({ code: 'lowered-too-much' } as const)
  const training: GoalFacts = {
    inProgramme: isInProgramme(known.person, ctx.today),
    previous: previous ?? null,
    change: changeOf(levels, previous),
    norwegianEndsOn: law.norwegianEndsOn,
    hours: law.hours.norwegian,
  }
  return ok({ training, input: { ...known.facts, ...proposed } })
}
