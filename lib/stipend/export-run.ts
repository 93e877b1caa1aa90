import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { id } from '#lib/i18n/input'
import { norwegianTime } from '#lib/platform/clock'
import { defineUseCase } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { ok, refuse } from '#lib/values/result'
import { paymentsOf, totalsOf } from './payments.repo'
import { payrollFile } from './payroll-file'
import { insertExport, runById, updateRun } from './runs.repo'

/** Makes the file for payroll, once. It is kept byte for byte: asking again gives the same file. */
export const exportRun = defineUseCase({
  name: 'stipend.exported',
  permission: 'stipend:export',
  input: z.object({ runId: id }),
  async run({ runId }, ctx) {
    const { tx, actor } = ctx
    const run = await runById(tx, actor.municipalityId, runId)
    if (!run) return refuse({ code: 'not-found' } as const)
    if (run.status === 'EXPORTED' && run.exportedAt)
      return refuse({ code: 'already-exported', params: { at: norwegianTime(run.exportedAt) } } as const)
    if (run.status !== 'APPROVED') return refuse({ code: 'not-approved' } as const)

    const payments = await paymentsOf(tx, actor.municipalityId, runId)
    const { payrollCodes } = await municipalSettings(ctx)
    const { bytes, controlTotalOre } = payrollFile(run.month, payments, payrollCodes)
    const totals = await totalsOf(tx, actor.municipalityId, runId)
    if (controlTotalOre !== totals.payments) return refuse({ code: 'sums-differ' } as const)

    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await insertExport(tx, actor.municipalityId, { runId, bytes, sha256, controlTotalOre, by: actor.id })
    const exported = { exportedById: actor.id, exportedAt: new Date(), exportHash: sha256 }
    const saved = await updateRun(tx, actor.municipalityId, run, { status: 'EXPORTED', ...exported })
    if (!saved) return refuse({ code: 'changed-meanwhile' } as const)
    return ok({
      sha256,
      controlTotalOre,
      audit: {
        subjectType: 'stipend-run',
        subjectId: runId,
        detail: { month: run.month, controlTotalOre, sha256 },
      },
    })
  },
})
