import 'server-only'
import { z } from 'zod'
import { id } from '#lib/i18n/input'
import { documentHash } from '#lib/platform/document-hash'
import { shownTime } from '#lib/platform/shown-time'
import { type Ctx, defineUseCase } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { ok, refuse } from '#lib/values/result'
import type { Exception } from './payment'
import { paymentsOf, totalsOf } from './payments.repo'
import { csvFile, workbookFile } from './payroll-file'
import { payrollRows } from './payroll-rows'
import { insertExport, type RunRow, runById, updateRun } from './runs.repo'

const decisionOf = (exceptions: readonly Exception[]): string =>
  exceptions.find(({ code }) => code === 'DECISION_NEEDED')?.resolution?.note?.reference ?? ''

/** Both files of the month, as the municipality's payroll system takes them. */
const filesOf = async (ctx: Ctx, run: RunRow) => {
  const { payrollCodes, payrollColumns, payrollTotal } = await municipalSettings(ctx)
  const stored = await paymentsOf(ctx.tx, ctx.actor.municipalityId, run.id)
  const payments = stored.map((payment) => ({ ...payment, decision: decisionOf(payment.exceptions) }))
  const layout = { columns: payrollColumns, codes: payrollCodes, withTotal: payrollTotal }
  const { rows, controlTotalOre } = payrollRows(run.month, payments, layout)
  const bytes = csvFile(rows)
  const workbook = await workbookFile(rows, `Stønad ${run.month}`)
  return {
    bytes,
    workbook,
    sha256: documentHash(bytes),
    workbookSha256: documentHash(workbook),
    controlTotalOre,
  }
}

/** Makes the files for payroll, once. They are kept byte for byte: asking again gives the same ones. */
export const exportRun = defineUseCase({
  name: 'stipend.exported',
  permission: 'stipend:export',
  input: z.object({ runId: id }),
  async run({ runId }, ctx) {
    const { tx, actor } = ctx
    const run = await runById(tx, actor.municipalityId, runId)
    if (!run) return refuse({ code: 'not-found' } as const)
    if (run.status === 'EXPORTED' && run.exportedAt)
      return refuse({ code: 'already-exported', params: { at: shownTime(run.exportedAt) } } as const)
    if (run.status !== 'APPROVED') return refuse({ code: 'not-approved' } as const)

    const files = await filesOf(ctx, run)
    const { sha256, controlTotalOre } = files
    const totals = await totalsOf(tx, actor.municipalityId, runId)
    if (controlTotalOre !== totals.payments) return refuse({ code: 'sums-differ' } as const)

    const exported = { exportedById: actor.id, exportedAt: new Date(), exportHash: sha256 }
    const saved = await updateRun(tx, actor.municipalityId, run, { status: 'EXPORTED', ...exported })
    if (!saved) return refuse({ code: 'changed-meanwhile' } as const)
    await insertExport(tx, actor.municipalityId, { runId, ...files, by: actor.id })
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
