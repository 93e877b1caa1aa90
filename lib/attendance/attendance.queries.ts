import 'server-only'
import { isId } from '#lib/i18n/input'
import { norwegianTime } from '#lib/platform/clock'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import { addDays, type LocalDate } from '#lib/values/local-date'
import { absencePeople } from './absence.repo'
import { absenceOfPeople } from './absence-of-people'
import { isClosed } from './closed-month'
import { ofRegister } from './codes.schema'
import { mayRecord } from './keep-register'
import { lastTenSessions, type PastMark } from './past-sessions.repo'
import { type EnrolledPerson, enrolledOn, type SessionRow, sessionAt } from './register.repo'
import type { PastSessionView, QuotaUse, RegisterRowView, RegisterView, SessionPlace } from './register.view'
import { isInRegister, prefill } from './register-marks'
import { type PlannedSession, plannedSessions } from './timetable'
import { slotsIn } from './timetable.repo'

const pastOf = (marks: readonly PastMark[], participantId: string): readonly PastSessionView[] =>
  marks
    .filter((mark) => mark.participantId === participantId)
    .map(({ sessionId, code, absentQuarters, quarters }) => ({
      id: sessionId,
      share: (quarters - absentQuarters) / quarters,
      uncertain: code === 'UNEXPLAINED',
    }))

const rowOf = (
  person: EnrolledPerson,
  past: readonly PastMark[],
  { quarters, date }: { readonly quarters: number; readonly date: LocalDate },
): RegisterRowView => {
  const { participantId, name, language, leaveKind, leaveReason, leaveDetails, reported, mark } = person
  const code = mark ? (ofRegister(mark.code) ?? 'UNEXPLAINED') : prefill(person, date)
  const hours = leaveDetails?.hours
  return {
    participantId,
    name,
    language,
    code,
    absentQuarters: mark?.absentQuarters ?? (code === 'PRESENT' ? 0 : quarters),
    prefilled: !mark && code !== 'PRESENT',
    reported,
    leaveHours: typeof hours === 'number' ? hours : null,
    leaveKind,
    leaveReason,
    decided: mark?.decided ? mark.code : null,
    past: pastOf(past, participantId),
  }
}

const placeOf = ({ groupId, date, startMinute }: PlannedSession): SessionPlace => ({
  groupId,
  date,
  startMinute,
})

/** The sessions before and after in the timetable of whoever teaches the group: the next key goes there. */
const neighbours = async ({ tx, actor }: Ctx, place: SessionPlace) => {
  const span = { from: addDays(place.date, -14), to: addDays(place.date, 14) }
  const slots = await slotsIn(tx, actor.municipalityId, span)
  const sessions = plannedSessions(
    slots.filter(({ groupId }) => groupId === place.groupId),
    span.from,
    span.to,
  )
  const isBefore = ({ date, startMinute }: PlannedSession) =>
    date < place.date || (date === place.date && startMinute < place.startMinute)
  const isSame = ({ date, startMinute }: PlannedSession) =>
    date === place.date && startMinute === place.startMinute
  const before = sessions.filter(isBefore).at(-1)
  const after = sessions.find((session) => !isBefore(session) && !isSame(session))
  return { previous: before ? placeOf(before) : null, next: after ? placeOf(after) : null }
}

const lockedBy = (session: SessionRow, date: LocalDate, { actor, today }: Ctx): RegisterView['locked'] => {
  if (isClosed(session.runStatus)) return 'month-closed'
  if (!mayRecord(actor, session)) return 'not-own-group'
  return date > today ? 'in-future' : null
}

/** What each has used of the quotas before the day, so that the register can say "dag 1 av 3, gang 2 av 4". */
const quotaUse = async (
  ctx: Ctx,
  ids: readonly string[],
  date: LocalDate,
): Promise<Readonly<Record<string, QuotaUse>>> => {
  const people = await absencePeople(ctx.tx, ctx.actor.municipalityId, ids)
  const absences = await absenceOfPeople(ctx, people, addDays(date, -1))
  const used = [...absences].map(([id, { law }]) => {
    const { selfCertification, childIllness } = law?.quotas ?? {}
    const { seriesDaysUsed: days = 0, absencesLast12Months: times = 0 } = selfCertification ?? {}
    return [id, { days, times, child: childIllness ?? { used: 0, limit: 0 } }] as const
  })
  return Object.fromEntries(used)
}

/** One session as its register. Null: no such group, or it does not meet then. */
export const sessionRegister = defineQuery(
  'attendance:read',
  async (ctx, place: SessionPlace): Promise<RegisterView | null> => {
    const { tx, actor } = ctx
    const { groupId, date, startMinute } = place
    const session = isId(groupId) ? await sessionAt(tx, actor.municipalityId, place) : null
    const quarters = session?.quarters ?? session?.slotQuarters
    if (!session || !quarters) return null

    const people = await enrolledOn(tx, actor.municipalityId, { groupId, date, sessionId: session.sessionId })
    const members = people.filter((person) => isInRegister(person, date))
    const past = await lastTenSessions(tx, actor.municipalityId, place)
    const ids = members.map(({ participantId }) => participantId)
    return {
      groupId,
      date,
      startMinute,
      groupName: session.groupName,
      teacherName: session.teacherName,
      quarters,
      room: session.slotRoom ?? '',
      version: session.version ?? 0,
      saved: session.registeredAt && {
        by: session.registeredBy ?? '',
        at: norwegianTime(session.registeredAt),
      },
      rows: members.map((person) => rowOf(person, past, { quarters, date })),
      quotas: await quotaUse(ctx, ids, date),
      ...(await neighbours(ctx, place)),
      locked: lockedBy(session, date, ctx),
    }
  },
)
