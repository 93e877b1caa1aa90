import 'server-only'
import { z } from 'zod'
import { id, version } from '#lib/i18n/input'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { changesSince, namesOf } from './changes-since'
import { paymentsOf } from './payments.repo'
import { runById, updateRun } from './runs.repo'
import { staleRun } from './stale-run'

/** Sends a draft to be approved by another person. Every exception must be resolved, and nothing changed since. */
export const sendRun = defineUseCase({
  name: 'stipend.sent',
  permission: 'stipend:prepare',
  input: z.object({ runId: id, version }),
  async run(input, ctx) {
    const { tx, actor } = ctx
    const run = await runById(tx, actor.municipalityId, input.runId)
    if (!run) return refuse({ code: 'not-found' } as const)
    if (run.status !== 'DRAFT') return refuse({ code: 'not-draft' } as const)

    const payments = await paymentsOf(tx, actor.municipalityId, run.id)
    const open = payments.flatMap(({ exceptions }) => exceptions.filter(({ resolution }) => !resolution))
    const pending = open.filter(({ code }) => code === 'PENDING_ABSENCE').length
    if (pending > 0) return refuse({ code: 'pending-absence', params: { count: String(pending) } } as const)
    if (open.length > 0)
      return refuse({ code: 'exceptions-left', params: { count: String(open.length) } } as const)
    const changed = await changesSince(ctx, run, payments)
    if (changed.length > 0)
      return refuse({ code: 'changed-since', params: { names: namesOf(changed) } } as const)

    const sent = { status: 'SENT', sentById: actor.id, sentAt: new Date(), returnReason: null } as const
    const saved = await updateRun(tx, actor.municipalityId, { id: run.id, version: input.version }, sent)
    if (!saved) return staleRun(ctx, run)
    return ok({ audit: { subjectType: 'stipend-run', subjectId: run.id, detail: { month: run.month } } })
  },
})
