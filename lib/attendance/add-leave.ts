import 'server-only'
import { absence } from '#lib/law/rules/absence'
import type { RawAbsenceInput } from '#lib/law/rules/absence-input'
import type { Ctx } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { absencePeople, leavesIn } from './absence.repo'
import type { GrantLeave } from './grant-leave.schema'
import { closedMonthsIn, insertLeave } from './leave.repo'

/** What the law's rule asks about the kind. */
const detailsOf = (leave: GrantLeave): Readonly<Record<string, string | boolean>> => {
  const { kind, welfareReason, noticeOn, birthDate, certificate } = leave
  if (kind === 'WELFARE' && welfareReason) return { reason: welfareReason }
  if (kind === 'RELIGIOUS' && noticeOn) return { noticeOn }
  if (kind === 'PARENTAL_LEAVE' && birthDate) return { birthDate }
  return kind === 'LONG_ILLNESS_LEAVE' ? { certificate } : {}
}

/** The leave alone, as the law would be asked about it: what it cannot make sense of is refused now. */
const entryOf = ({ kind, fromDate, toDate, withStipend }: GrantLeave, details: object) =>
  ({
    kind,
    from: fromDate,
    to: toDate,
    ...(['WELFARE', 'HOLIDAY', 'PEACE_WORK', 'APPLIED_FOR'].includes(kind) && { approved: true }),
    ...(kind === 'APPLIED_FOR' && { withStipend }),
    ...details,
  }) as unknown as RawAbsenceInput['entries'][number]

/** Whether leave can be granted these days, and what the law was asked about it. */
export const leaveAsked = async ({ tx, actor }: Ctx, leave: GrantLeave) => {
  const { participantId, fromDate, toDate } = leave
  const [person] = await absencePeople(tx, actor.municipalityId, [participantId])
  if (!person) return refuse({ code: 'not-found' } as const)
  if (fromDate < person.startedOn) return refuse({ code: 'before-programme' } as const)
  const span = { from: fromDate, to: toDate, participantId }
  if ((await leavesIn(tx, actor.municipalityId, span)).length > 0) return refuse({ code: 'overlap' } as const)
  if (await closedMonthsIn(tx, actor.municipalityId, span)) return refuse({ code: 'month-closed' } as const)

  const details = detailsOf(leave)
  const input = { startsOn: person.startedOn, entries: [entryOf(leave, details)] }
  const answer = absence.decide(input)
  if (!answer.ok)
    return refuse({ code: 'law-refused', params: { message: answer.refusal[0]?.message ?? '' } } as const)
  return ok({ input, details })
}

/** Adds granted leave inside a use case: the register is filled in for its days. */
export const addLeave = async (ctx: Ctx, leave: GrantLeave) => {
  const asked = await leaveAsked(ctx, leave)
  if (!asked.ok) return asked
  const { participantId, kind, fromDate, toDate, withStipend, reason } = leave
  await insertLeave(ctx.tx, ctx.actor.municipalityId, {
    participantId,
    kind,
    fromDate,
    toDate,
    withStipend,
    reason,
    details: asked.value.details,
    decidedOn: ctx.today,
    decidedById: ctx.actor.id,
  })
  return ok(null)
}
