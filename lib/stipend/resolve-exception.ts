import 'server-only'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { calculatePayment } from './calculate-payment'
import type { Resolution } from './payment'
import { paymentOf, replacePayment } from './payments.repo'
import { resolveExceptionSchema } from './resolve-exception.schema'
import { runById, updateRun } from './runs.repo'
import { staleRun } from './stale-run'
import { CHOICES_OF } from './stipend-codes.schema'

type Note = {
  readonly noticeOn: string | null
  readonly decidedOn: string | null
  readonly reference: string
}

const noteOf = ({ noticeOn, decidedOn, reference }: Note): Pick<Resolution, 'note'> =>
  noticeOn && decidedOn ? { note: { noticeOn, decidedOn, reference } } : {}

/** What is set off now, when it is not all. */
const partOf = ({ choice, amount }: { choice: string; amount: number | null }): Pick<Resolution, 'ore'> =>
  choice === 'SET_OFF' && amount !== null ? { ore: amount } : {}

/** Resolves one exception of a draft, with the name of who did; the payment is made anew from the choice. */
export const resolveException = defineUseCase({
  name: 'stipend.exception-resolved',
  permission: 'stipend:prepare',
  input: resolveExceptionSchema,
  async run(input, ctx) {
    const { tx, actor, today } = ctx
    const { runId, participantId, code, choice } = input
    const run = await runById(tx, actor.municipalityId, runId)
    const payment = run && (await paymentOf(tx, actor.municipalityId, runId, participantId))
    const exception = payment?.exceptions.find((one) => one.code === code)
    if (!run || !payment || !exception) return refuse({ code: 'not-found' } as const)
    if (run.status !== 'DRAFT') return refuse({ code: 'not-draft' } as const)
    if (!CHOICES_OF[code].includes(choice)) return refuse({ code: 'must-be-put-right' } as const)
    if ((input.decidedOn ?? '') > today) return refuse({ code: 'decision-in-future' } as const)

    const resolution: Resolution = { choice, byId: actor.id, at: today, ...noteOf(input), ...partOf(input) }
    const resolutions = Object.fromEntries(
      payment.exceptions.flatMap((one) => (one.resolution ? [[one.code, one.resolution] as const] : [])),
    )
    const again = calculatePayment(payment.facts, { ...resolutions, [code]: resolution })
    if (
      !(await updateRun(tx, actor.municipalityId, { id: runId, version: input.version }, { status: 'DRAFT' }))
    )
      return staleRun(ctx, run)
    await replacePayment(tx, actor.municipalityId, runId, {
      ...again,
      participantId,
      inputHash: payment.inputHash,
    })
    return ok({
      version: input.version + 1,
      audit: {
        subjectType: 'participant',
        subjectId: participantId,
        detail: { month: run.month, exception: code, choice },
      },
    })
  },
})
