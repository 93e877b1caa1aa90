import 'server-only'
import { z } from 'zod'
import { type Ctx, defineUseCase } from '#lib/platform/use-case'
import { firstDay, type Month, nextMonth } from '#lib/values/month'
import { ok, refuse } from '#lib/values/result'
import { calculatePayment } from './calculate-payment'
import { isOver, type Resolutions } from './exceptions'
import { monthField } from './month-field.schema'
import { type MonthFacts, monthFacts } from './month-payments'
import type { Exception } from './payment'
import { addPayments, deletePayments, type NewPayment, type PaymentRow, paymentsOf } from './payments.repo'
import { insertRun, type RunRow, runOfMonth, updateRun } from './runs.repo'

/** So many are reckoned and written together: the memory that a month takes does not grow with the municipality. */
const AT_A_TIME = 200

const resolutionsOf = (exceptions: readonly Exception[]): Resolutions =>
  Object.fromEntries(
    exceptions.flatMap(({ code, resolution }) => (resolution ? [[code, resolution] as const] : [])),
  )

/** What people chose stands as long as the facts it was chosen on stand. */
const newPayment = (
  { person, facts, inputHash }: MonthFacts,
  earlier: ReadonlyMap<string, PaymentRow>,
): NewPayment => {
  const before = earlier.get(person.id)
  const resolutions = before?.inputHash === inputHash ? resolutionsOf(before.exceptions) : {}
  return { ...calculatePayment(facts, resolutions), participantId: person.id, inputHash }
}

const openRun = async ({ tx, actor }: Ctx, month: Month, run: RunRow | null): Promise<RunRow | null> => {
  if (!run) return insertRun(tx, actor.municipalityId, { month, by: actor.id })
  const prepared = { status: 'DRAFT', preparedById: actor.id, preparedAt: new Date() } as const
  return (await updateRun(tx, actor.municipalityId, run, prepared)) ? run : null
}

/**
 * Calculates a month for everyone in a programme, as a draft that may be made again until it is sent. Nothing
 * is paid by it. What has been resolved is kept where the facts are the same.
 */
export const runMonth = defineUseCase({
  name: 'stipend.calculated',
  permission: 'stipend:prepare',
  input: z.object({ month: monthField }),
  async run({ month }, ctx) {
    const { tx, actor, today } = ctx
    if (!isOver(month, today))
      return refuse({ code: 'month-not-over', params: { from: firstDay(nextMonth(month)) } } as const)
    const existing = await runOfMonth(tx, actor.municipalityId, month)
    if (existing?.status === 'SENT') return refuse({ code: 'sent' } as const)
    if (existing && existing.status !== 'DRAFT') return refuse({ code: 'closed' } as const)

    const earlier = existing ? await paymentsOf(tx, actor.municipalityId, existing.id) : []
    const run = await openRun(ctx, month, existing)
    if (!run) return refuse({ code: 'changed-meanwhile' } as const)
    const byId = new Map(earlier.map((payment) => [payment.participantId, payment]))
    const everyone = await monthFacts(ctx, month)
    if (existing) await deletePayments(tx, actor.municipalityId, run.id)
    for (let at = 0; at < everyone.length; at += AT_A_TIME) {
      const some = everyone.slice(at, at + AT_A_TIME)
      const payments = some.map((facts) => newPayment(facts, byId))
      await addPayments(tx, actor.municipalityId, run.id, payments)
    }
    return ok({
      runId: run.id,
      audit: { subjectType: 'stipend-run', subjectId: run.id, detail: { month, payments: everyone.length } },
    })
  },
})
