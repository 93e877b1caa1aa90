import 'server-only'
import { absence } from '#lib/law/rules/absence'
import type { Ctx } from '#lib/platform/use-case'
import { ok, refuse } from '#lib/values/result'
import { type AbsencePerson, absencePeople, type LeaveRow, leavesIn, leavesOf } from './absence.repo'
import { leaveEntries } from './absence-leaves'
import type { LeaveOutcome } from './codes.schema'
import type { GrantLeave } from './grant-leave.schema'
import { closedMonthsIn, insertLeave } from './leave.repo'
import { detailsOf } from './leave-details'

/** The leave alone, as the law is asked about it: what it cannot make sense of is refused now. */
const lawInput = (leave: GrantLeave, person: AbsencePerson) => {
  const { kind, fromDate, toDate, withStipend } = leave
  const row = { id: '1', kind, from: fromDate, to: toDate, withStipend, details: detailsOf(leave) }
  return {
    startsOn: person.startedOn,
    entries: leaveEntries([{ ...row, outcome: 'GRANTED' }], person, new Set()),
    children: person.childBirthDates.map((birthDate) => ({ birthDate })),
  }
}

/** An application, or a refusal, for the same days and the same kind: what is decided now takes over for it. */
const isSameWish = ({ kind, from, to, outcome }: LeaveRow, leave: GrantLeave): boolean =>
  outcome !== 'GRANTED' && kind === leave.kind && from === leave.fromDate && to === leave.toDate

const replacedBy = async (leave: GrantLeave, { tx, actor }: Ctx): Promise<string | null> => {
  if (leave.replacesId) return leave.replacesId
  const span = { from: leave.fromDate, to: leave.toDate, participantIds: [leave.participantId] }
  const others = await leavesIn(tx, actor.municipalityId, span)
  return others.find((other) => isSameWish(other, leave))?.id ?? null
}

/** What stands in the way of the days: the programme, other leave. */
const daysFault = async (
  leave: GrantLeave,
  { startedOn }: AbsencePerson,
  { tx, actor }: Ctx,
): Promise<'before-programme' | 'overlap' | 'nothing-to-replace' | null> => {
  const { participantId, fromDate, toDate, replacesId } = leave
  if (fromDate < startedOn) return 'before-programme'
  const span = { from: fromDate, to: toDate, participantIds: [participantId] }
  const others = await leavesIn(tx, actor.municipalityId, span)
  if (others.some((other) => other.id !== replacesId && !isSameWish(other, leave))) return 'overlap'
  if (replacesId) {
    const own = await leavesOf(tx, actor.municipalityId, participantId)
    if (!own.some(({ id }) => id === replacesId)) return 'nothing-to-replace'
  }
  return null
}

/** Whether leave can be granted these days, closed months or not, and what the law was asked about it. */
export const lateLeaveAsked = async (ctx: Ctx, leave: GrantLeave) => {
  const [person] = await absencePeople(ctx.tx, ctx.actor.municipalityId, [leave.participantId])
  if (!person) return refuse({ code: 'not-found' } as const)
  const code = await daysFault(leave, person, ctx)
  if (code) return refuse({ code })
  const input = lawInput(leave, person)
  const answer = absence.decide(input)
  if (!answer.ok)
    return refuse({ code: 'law-refused', params: { message: answer.refusal[0]?.message ?? '' } } as const)
  return ok({ input, details: detailsOf(leave) })
}

/** The same for days of open months alone. */
export const leaveAsked = async (ctx: Ctx, leave: GrantLeave) => {
  const asked = await lateLeaveAsked(ctx, leave)
  if (!asked.ok) return asked
  const span = { from: leave.fromDate, to: leave.toDate }
  const isClosed = await closedMonthsIn(ctx.tx, ctx.actor.municipalityId, span)
  return isClosed ? refuse({ code: 'month-closed' } as const) : asked
}

type Answer = {
  readonly details: ReturnType<typeof detailsOf>
  readonly outcome?: LeaveOutcome
  /** The decision with a letter that it rests on. */
  readonly decisionId?: string | null
}

/** Adds a row of leave about which the law has been asked. */
export const keepLeave = async (ctx: Ctx, leave: GrantLeave, answer: Answer): Promise<void> => {
  const { participantId, kind, fromDate, toDate, withStipend, reason, outcome } = leave
  const replacesId = await replacedBy(leave, ctx)
  await insertLeave(ctx.tx, ctx.actor.municipalityId, {
    ...{ participantId, kind, outcome, replacesId, fromDate, toDate, withStipend, reason, decisionId: null },
    ...answer,
    decidedOn: ctx.today,
    decidedById: ctx.actor.id,
  })
}

/** Adds leave inside a use case: the register is filled in for the days of what is granted. */
export const addLeave = async (ctx: Ctx, leave: GrantLeave, decisionId: string | null = null) => {
  const asked = await leaveAsked(ctx, leave)
  if (!asked.ok) return asked
  await keepLeave(ctx, leave, { details: asked.value.details, decisionId })
  return ok(null)
}

/** Keeps that leave was refused, by the decision that says why. Other leave and closed months are left as they are. */
export const addRefusal = async (ctx: Ctx, leave: GrantLeave, decisionId: string) => {
  await keepLeave(ctx, leave, { outcome: 'REFUSED', details: detailsOf(leave), decisionId })
  return ok(null)
}
