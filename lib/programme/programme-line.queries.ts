import 'server-only'
import { isId } from '#lib/i18n/input'
import { plansInCase } from '#lib/plans/plans-in-case'
import { defineQuery } from '#lib/platform/use-case'
import { lawOf, trainingCase } from '#lib/training/training-case'
import { lineSource } from './line-source.repo'
import { lineEntries } from './programme-line'
import type { ProgrammeLine } from './programme-line.view'

/**
 * The whole programme along a line, by the version of the plan asked for, the one in force, or the newest; null
 * without such a case or plan.
 */
export const programmeLine = defineQuery(
  'plan:read',
  async (ctx, participantId: string, number?: number): Promise<ProgrammeLine | null> => {
    const { tx, actor, today } = ctx
    const source = isId(participantId) ? await lineSource(tx, actor.municipalityId, participantId) : null
    if (!source) return null
    const plans = await plansInCase(ctx, participantId)
    const plan = number
      ? plans.find((version) => version.number === number)
      : (plans.find(({ status }) => status === 'DECIDED') ?? plans[0])
    if (!plan) return null
    const training = await trainingCase(ctx, participantId)
    const law = training && lawOf(training)
    const { leaves, effects, written, ...head } = source
    const around = {
      leaves,
      effects,
      tests: [...new Set(training?.tests.map(({ on }) => on))],
      norwegianEndsOn: law?.norwegianEndsOn ?? null,
      socialStudiesBy: law?.socialStudiesBy ?? null,
      testBy: law?.testBy ?? null,
    }
    return {
      ...head,
      written,
      planNumber: plan.number,
      goal: plan.goal,
      startsOn: plan.startsOn,
      endsOn: plan.endsOn,
      entries: lineEntries(plan, around, written),
      today,
    }
  },
)
