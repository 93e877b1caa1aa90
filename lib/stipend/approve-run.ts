import 'server-only'
import { z } from 'zod'
import { id, version } from '#lib/i18n/input'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { changesSince, namesOf } from './changes-since'
import { paymentsOf, totalsOf } from './payments.repo'
import { runById, updateRun } from './runs.repo'
import { staleRun } from './stale-run'

/**
 * Approves a month that another person has sent, and locks it. Refused when anything it rests on has changed
 * since it was calculated, and when the lines do not add up to what is paid.
 */
export const approveRun = defineUseCase({
  name: 'stipend.approved',
  permission: 'stipend:approve',
  input: z.object({ runId: id, version }),
  async run(input, ctx) {
    const { tx, actor } = ctx
    const run = await runById(tx, actor.municipalityId, input.runId)
    if (!run) return refuse({ code: 'not-found' } as const)
    if (run.status !== 'SENT') return refuse({ code: 'not-sent' } as const)
    if (actor.id === run.sentById || actor.id === run.preparedById)
      return refuse({ code: 'same-person' } as const)

    const payments = await paymentsOf(tx, actor.municipalityId, run.id)
    const changed = await changesSince(ctx, run, payments)
    if (changed.length > 0)
      return refuse({ code: 'changed-since', params: { names: namesOf(changed) } } as const)
    const totals = await totalsOf(tx, actor.municipalityId, run.id)
    if (totals.lines !== totals.payments) return refuse({ code: 'sums-differ' } as const)

    const approved = { status: 'APPROVED', approvedById: actor.id, approvedAt: new Date() } as const
    if (!(await updateRun(tx, actor.municipalityId, { id: run.id, version: input.version }, approved)))
      return staleRun(ctx, run)
    return ok({
      audit: {
        subjectType: 'stipend-run',
        subjectId: run.id,
        detail: { month: run.month, payments: payments.length, totalOre: totals.payments },
      },
    })
  },
})
