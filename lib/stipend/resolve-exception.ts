import 'server-only'
import { trekkDecisions } from '#lib/decisions/trekk-decisions'
import { type Ctx, defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { calculatePayment } from './calculate-payment'
import type { Resolution } from './payment'
import { paymentOf, replacePayment, type StoredPayment } from './payments.repo'
import { resolveExceptionSchema } from './resolve-exception.schema'
import { runById, updateRun } from './runs.repo'
import { staleRun } from './stale-run'
import { CHOICES_OF } from './stipend-codes.schema'

/** The vedtak that lets a trekk of § 46 g be made: approved by another person, about this very trekk. */
const decisionFor = async (ctx: Ctx, payment: StoredPayment, month: string) => {
  const found = (await trekkDecisions(ctx, [month])).get(`${payment.participantId} ${month}`)
  if (found?.status !== 'APPROVED' || !found.decidedOn) return refuse({ code: 'no-decision' } as const)
  const exception = payment.exceptions.find(({ code }) => code === 'DECISION_NEEDED')
  if (exception?.effectOre !== -found.trekkOre) return refuse({ code: 'decision-differs' } as const)
  const { noticeSentOn, decidedOn, number } = found
  const reference = `${payment.caseNumber}-${number}`
  return ok<Pick<Resolution, 'note'>>({ note: { noticeOn: noticeSentOn ?? '', decidedOn, reference } })
}

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
    const note = choice === 'DECIDED' ? await decisionFor(ctx, payment, run.month) : ok({})
    if (!note.ok) return note

    const resolution: Resolution = { choice, byId: actor.id, at: today, ...note.value, ...partOf(input) }
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
