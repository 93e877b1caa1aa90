import 'server-only'
import { addLateMarks, participantOfMark } from '#lib/attendance/late-mark'
import { defineUseCase } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { changeWithEffect } from './closed-effect'
import { type ClosedSession, monthOfSession, sessionsOfMonth } from './closed-sessions.repo'
import { correctMarkSchema } from './correct-mark.schema'

const isForChild = (code: string) => code === 'SICK_CHILD' || code === 'CHILD_MEDICAL'

type Wanted = { readonly code: string; readonly hours: number; readonly heard: boolean }

const faultOf = (mark: ClosedSession, { code, hours, heard }: Wanted, hasChild: boolean) => {
  if (hours > mark.quarters) return 'longer-than-session' as const
  if (isForChild(code) && !hasChild) return 'no-child' as const
  if (code === 'INVALID' && !heard) return 'must-be-heard' as const
  return mark.code === code && mark.absentQuarters === hours ? ('no-change' as const) : null
}

/**
 * Puts a mark right after its month was closed. The month stays as it is; what the mark does to it and to later
 * closed months is shown before it is confirmed, told to the participant, and becomes lines in the next run.
 */
export const correctMark = defineUseCase({
  name: 'stipend.mark-corrected',
  permission: 'attendance:decide',
  input: correctMarkSchema,
  async run(input, ctx) {
    const { tx, actor } = ctx
    const { participantId, sessionId, code, reason } = input
    const hours = code === 'PRESENT' ? 0 : input.hours
    const person = await participantOfMark(ctx, participantId)
    const place = await monthOfSession(tx, actor.municipalityId, sessionId)
    const sessions =
      person && place ? await sessionsOfMonth(tx, actor.municipalityId, participantId, place.month) : []
    const mark = sessions.find((session) => session.sessionId === sessionId)
    if (!person || !place || !mark) return refuse({ code: 'not-found' } as const)
    if (!place.isClosed) return refuse({ code: 'not-closed' } as const)
    const fault = faultOf(mark, { code, hours, heard: input.heard }, person.hasChild)
    if (fault) return refuse({ code: fault })

    const corrected = { sessionId, date: mark.date, number: mark.number + 1, code, absentQuarters: hours }
    const effect = await changeWithEffect(ctx, input, () =>
      addLateMarks(ctx, { participantId, reason }, [corrected]),
    )
    if (!effect.ok) return effect
    return ok({
      effect: effect.value,
      audit: {
        subjectType: 'participant',
        subjectId: participantId,
        detail: { month: place.month, date: mark.date, code, closedMonths: effect.value?.months.length ?? 0 },
      },
    })
  },
})
