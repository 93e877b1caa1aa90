import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { addEntry } from './entries.repo'
import { setGoalSchema } from './entries.schema'
import { lawOf, trainingCase } from './training-case'

/** Sets a norskmål: the first at F § 28 or above, later ones at most one level lower at a time (F § 27). */
export const setGoal = defineUseCase({
  name: 'training.goal-set',
  permission: 'training:write',
  input: setGoalSchema,
  async run({ participantId, onDate, reason, ...levels }, ctx) {
    const { tx, actor, today } = ctx
    const known = await trainingCase(ctx, participantId)
    if (!known) return refuse({ code: 'not-found' } as const)
    if (onDate > today) return refuse({ code: 'in-future' } as const)
    const [previous] = known.goals
    if (previous && onDate < previous.setOn) return refuse({ code: 'before-last-goal' } as const)
    const proposed = { proposedGoal: levels, ...(previous && { previousGoal: previous.levels }) }
    const law = lawOf(known, proposed)
    if (!law) return refuse({ code: 'facts-missing' } as const)
    const issues: readonly string[] = law.goalIssues
    if (issues.includes('BELOW_GUIDELINE')) return refuse({ code: 'below-guideline' } as const)
    if (issues.includes('LOWERED_MORE_THAN_ONE_LEVEL')) return refuse({ code: 'lowered-too-much' } as const)

    await addEntry(tx, actor.municipalityId, {
      participantId,
      kind: 'GOAL',
      on: onDate,
      detail: levels,
      reason,
      recordedOn: today,
      by: actor.id,
    })
    const detail = { onDate, ...levels }
    return ok({ audit: { subjectType: 'participant', subjectId: participantId, detail } })
  },
})
