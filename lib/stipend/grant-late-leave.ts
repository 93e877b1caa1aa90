import 'server-only'
import { keepLeave, lateLeaveAsked } from '#lib/attendance/add-leave'
import type { GrantLeave } from '#lib/attendance/grant-leave.schema'
import { addLateMarks, type LateMark } from '#lib/attendance/late-mark'
import { type Ctx, defineUseCase } from '#lib/platform/use-case'
import { type Month, monthOf } from '#lib/values/month'
import { ok, refuse } from '#lib/values/result'
import { changeWithEffect } from './closed-effect'
import { type ClosedSession, closedMonthsBetween, sessionsOfMonth } from './closed-sessions.repo'
import { grantLateLeaveSchema } from './grant-late-leave.schema'

/** Absence of closed months that granted leave takes over for; days on which somebody came stay as they are. */
const takenOver = (sessions: readonly ClosedSession[], leave: GrantLeave): readonly LateMark[] =>
  leave.outcome !== 'GRANTED' || leave.hours !== null
    ? []
    : sessions
        .filter(({ date }) => leave.fromDate <= date && date <= leave.toDate)
        .filter(({ code }) => code !== 'PRESENT' && code !== 'LEAVE')
        .map(({ sessionId, date, number, absentQuarters }) => ({
          ...{ sessionId, date, absentQuarters },
          number: number + 1,
          code: 'LEAVE',
        }))

const sessionsIn = async ({ tx, actor }: Ctx, participantId: string, months: readonly Month[]) => {
  const found: ClosedSession[] = []
  for (const month of months)
    found.push(...(await sessionsOfMonth(tx, actor.municipalityId, participantId, month)))
  return found
}

/**
 * Leave that was decided after a month of its days was closed. The month stays as it is; what the leave does to
 * it is shown before it is confirmed, told to the participant, and becomes lines in the next run.
 */
export const grantLateLeave = defineUseCase({
  name: 'stipend.leave-corrected',
  permission: 'leave:grant',
  input: grantLateLeaveSchema,
  async run(input, ctx) {
    const { participantId, kind, fromDate, toDate, outcome } = input
    const asked = await lateLeaveAsked(ctx, input)
    if (!asked.ok) return asked
    const span = { from: monthOf(fromDate), to: monthOf(toDate) }
    const months = await closedMonthsBetween(ctx.tx, ctx.actor.municipalityId, span)
    if (months.length === 0) return refuse({ code: 'not-closed' } as const)

    const marks = takenOver(await sessionsIn(ctx, participantId, months), input)
    const effect = await changeWithEffect(ctx, input, async () => {
      await keepLeave(ctx, input, { details: asked.value.details })
      await addLateMarks(ctx, { participantId, reason: input.reason }, marks)
    })
    if (!effect.ok) return effect
    return ok({
      effect: effect.value,
      audit: {
        subjectType: 'participant',
        subjectId: participantId,
        detail: { kind, fromDate, toDate, outcome, closedMonths: effect.value?.months.length ?? 0 },
      },
    })
  },
})
