import 'server-only'
import { today } from '#lib/platform/clock'
import { readLink } from '#lib/platform/link-token'
import { type Caller, defineQuery, defineUseCase } from '#lib/platform/use-case'
import { type Result, refuse } from '#lib/values/result'
import { keepRegister } from './keep-register'
import { enrolledOn, sessionAt } from './register.repo'
import { isInRegister } from './register-marks'
import type { ReportedSession, ReportView } from './report-by-link.view'
import { linkOfKey, type ReportLink } from './report-link.repo'
import { reportedSessionSchema } from './report-link.schema'
import { type PlannedSession, plannedSessions, sessionKey } from './timetable'
import { groupsOf, savedSessionKeys, slotsIn } from './timetable.repo'

const linkBehind = async (token: unknown): Promise<ReportLink | null> => {
  const key = readLink('report', token)
  return key && linkOfKey(key)
}

const callerOf = ({ actor }: ReportLink): Caller => ({ actor, today: today() })

const stateOf = ({ date }: PlannedSession, isSaved: boolean, now: string): ReportedSession['state'] => {
  if (isSaved) return 'sent'
  return date > now ? 'ahead' : 'open'
}

const view = defineQuery('attendance:record', async (ctx, link: ReportLink): Promise<ReportView> => {
  const { tx, actor, today: now } = ctx
  const { municipalityId } = actor
  const slots = await slotsIn(tx, municipalityId, link)
  const planned = plannedSessions(
    slots.filter(({ groupId }) => groupId === link.groupId),
    link.from,
    link.to,
  )
  const saved = new Set((await savedSessionKeys(tx, municipalityId, link)).map(sessionKey))
  const group = (await groupsOf(tx, municipalityId)).find(({ id }) => id === link.groupId)
  const sessions: ReportedSession[] = []
  for (const session of planned) {
    const { date, startMinute, quarters } = session
    const people = await enrolledOn(tx, municipalityId, { groupId: link.groupId, date, sessionId: null })
    const present = people.filter((person) => isInRegister(person, date) && !person.leaveKind)
    sessions.push({
      date,
      startMinute,
      quarters,
      state: stateOf(session, saved.has(sessionKey(session)), now),
      people: present.map(({ participantId, name }) => ({ id: participantId, name })),
    })
  }
  return { groupName: group?.name ?? '', recipient: link.recipient, sessions }
})

/** What the link shows: `closed` when it is taken back or too old, null for what was never a link of ours. */
export const reportView = async (token: unknown): Promise<ReportView | 'closed' | null> => {
  const link = await linkBehind(token)
  if (!link) return null
  return link.open ? view(callerOf(link), link) : 'closed'
}

/** Only of a session that nobody has registered: what the municipality has written is not written over. */
const report = defineUseCase({
  name: 'attendance.reported',
  permission: 'attendance:record',
  input: reportedSessionSchema,
  async run({ recipient, ...register }, ctx) {
    const session = await sessionAt(ctx.tx, ctx.actor.municipalityId, register)
    if (session?.sessionId) return refuse({ code: 'registered-already' } as const)
    return keepRegister(register, ctx, recipient)
  },
})

/** A session reported through a link: within its group and its days, and by the rules of every register. */
export const reportThroughLink = async (
  token: unknown,
  said: { readonly date: string; readonly startMinute: number; readonly marks: readonly unknown[] },
): Promise<Result<unknown, { readonly code: string }>> => {
  const link = await linkBehind(token)
  const isWithin = link?.open && link.from <= said.date && said.date <= link.to
  if (!link || !isWithin) return refuse({ code: 'link-closed' })
  const { groupId, recipient } = link
  return report(callerOf(link), { ...said, groupId, recipient, version: 0 })
}
