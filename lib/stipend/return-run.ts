import 'server-only'
import { z } from 'zod'
import { id, requiredProse, version } from '#lib/i18n/input'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { runById, updateRun } from './runs.repo'
import { staleRun } from './stale-run'

/** Sends a month back to be worked on, with the reason. */
export const returnRun = defineUseCase({
  name: 'stipend.returned',
  permission: 'stipend:approve',
  input: z.object({ runId: id, version, reason: requiredProse }),
  async run({ runId, version: seen, reason }, ctx) {
    const { tx, actor } = ctx
    const run = await runById(tx, actor.municipalityId, runId)
    if (!run) return refuse({ code: 'not-found' } as const)
    if (run.status !== 'SENT') return refuse({ code: 'not-sent' } as const)
    const back = { status: 'DRAFT', sentById: null, sentAt: null, returnReason: reason } as const
    if (!(await updateRun(tx, actor.municipalityId, { id: runId, version: seen }, back)))
      return staleRun(ctx, run)
    return ok({ audit: { subjectType: 'stipend-run', subjectId: runId, detail: { month: run.month } } })
  },
})
