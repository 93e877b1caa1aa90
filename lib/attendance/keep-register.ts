import 'server-only'
import type { Actor } from '#lib/platform/access'
import { norwegianTime } from '#lib/platform/clock'
import type { Ctx } from '#lib/platform/use-case'
import { ok, type Result, refuse } from '#lib/values/result'
import { isClosed } from './closed-month'
import type { RecordSession } from './record-session.schema'
import {
  addMarks,
  type EnrolledPerson,
  enrolledOn,
  type NewMark,
  type SessionRow,
  saveRegister,
  sessionAt,
} from './register.repo'
import { isInRegister, markOf, programmeCovers, type Wanted } from './register-marks'
import { isTeachingDay } from './timetable'

/** A teacher keeps the registers of his own groups and of those he stands in for; an adviser or leader any. */
export const mayRecord = (
  { id, roles }: Actor,
  { teacherId, substituteIds }: { teacherId: string | null; substituteIds: readonly string[] },
): boolean =>
  teacherId === id ||
  substituteIds.includes(id) ||
  roles.some((role) => role === 'adviser' || role === 'leader')

const openSession = (session: SessionRow | null, { date }: RecordSession, { actor, today }: Ctx) => {
  if (!session) return refuse({ code: 'not-found' } as const)
  if (!mayRecord(actor, session)) return refuse({ code: 'not-own-group' } as const)
  const quarters = session.quarters ?? session.slotQuarters
  if (quarters === null || !isTeachingDay(date)) return refuse({ code: 'outside-timetable' } as const)
  if (session.closedName !== null && session.sessionId === null)
    return refuse({ code: 'closed-day', params: { name: session.closedName } } as const)
  if (date > today) return refuse({ code: 'in-future' } as const)
  if (isClosed(session.runStatus)) return refuse({ code: 'month-closed' } as const)
  return ok({ ...session, quarters })
}

type MarkRefusal = {
  readonly code:
    | 'not-enrolled'
    | 'before-settlement'
    | 'outside-programme'
    | 'longer-than-session'
    | 'no-leave'
    | 'already-decided'
  readonly params: { readonly name: string }
}

const faultOf = (
  wanted: Wanted,
  person: EnrolledPerson | undefined,
  { date, quarters }: { date: RecordSession['date']; quarters: number },
): MarkRefusal | null => {
  if (!person) return { code: 'not-enrolled', params: { name: '' } }
  const params = { name: person.name }
  if (date < person.settledOn) return { code: 'before-settlement', params }
  if (!programmeCovers(person, date)) return { code: 'outside-programme', params }
  if (wanted.absentQuarters > quarters) return { code: 'longer-than-session', params }
  if (wanted.code === 'LEAVE' && !person.leaveKind && person.mark?.code !== 'LEAVE')
    return { code: 'no-leave', params }
  if (person.mark?.decided && person.mark.code !== wanted.code) return { code: 'already-decided', params }
  return null
}

const isChange = ({ mark }: EnrolledPerson, { code, absentQuarters }: Omit<NewMark, 'participantId'>) =>
  !mark || (!mark.decided && (mark.code !== code || mark.absentQuarters !== absentQuarters))

/** The marks to add: of everyone at the first save, of those that changed later. */
const changesOf = (
  { marks, date }: RecordSession,
  people: readonly EnrolledPerson[],
  quarters: number,
): Result<readonly NewMark[], MarkRefusal> => {
  const byId = new Map(people.map((person) => [person.participantId, person]))
  const wantedById = new Map(marks.map((mark) => [mark.participantId, mark]))
  for (const wanted of marks) {
    const fault = faultOf(wanted, byId.get(wanted.participantId), { date, quarters })
    if (fault) return refuse(fault)
  }
  const present = people.filter((person) => isInRegister(person, date))
  return ok(
    present.flatMap((person) => {
      const mark = markOf(person, wantedById.get(person.participantId), { quarters, date })
      return isChange(person, mark) ? [{ participantId: person.participantId, ...mark }] : []
    }),
  )
}

const stale = ({ registeredBy, registeredAt }: Pick<SessionRow, 'registeredBy' | 'registeredAt'>) =>
  refuse({
    code: 'stale',
    params: {
      by: registeredBy ?? '',
      at: registeredAt ? norwegianTime(registeredAt).slice(11).replace(':', '.') : '',
    },
  } as const)

/** What a register would change, or why it cannot be kept. Writes nothing. */
export const judgeRegister = async (input: RecordSession, ctx: Ctx) => {
  const { tx, actor } = ctx
  const { groupId, date } = input
  const open = openSession(await sessionAt(tx, actor.municipalityId, input), input, ctx)
  if (!open.ok) return open
  const session = open.value

  const people = await enrolledOn(tx, actor.municipalityId, { groupId, date, sessionId: session.sessionId })
  const changes = changesOf(input, people, session.quarters)
  return changes.ok ? ok({ session, changes: changes.value }) : changes
}

/** Writes the register of one session; `reportedBy` where it comes from somebody without an account. */
export const keepRegister = async (input: RecordSession, ctx: Ctx, reportedBy: string | null) => {
  const { tx, actor } = ctx
  const { groupId, date, startMinute, version } = input
  const judged = await judgeRegister(input, ctx)
  if (!judged.ok) return judged
  const { session, changes } = judged.value
  const audit = (sessionId: string) => ({
    subjectType: 'session',
    subjectId: sessionId,
    detail: { date, changed: changes.length },
  })
  if (session.sessionId && changes.length === 0)
    return ok({ version: session.version ?? 1, changed: 0, audit: audit(session.sessionId) })
  if (version !== (session.version ?? 0)) return stale(session)

  const { quarters, slotRoom } = session
  const saving = { groupId, date, startMinute, version, quarters, room: slotRoom ?? '', by: actor.id }
  const sessionId = await saveRegister(tx, actor.municipalityId, {
    ...saving,
    reportedBy,
    sessionId: session.sessionId,
    newPeople: changes.filter(({ number }) => number === 1).length,
  })
  if (!sessionId) return refuse({ code: 'changed-meanwhile' } as const)
  await addMarks(tx, actor.municipalityId, { sessionId, date, by: actor.id }, changes)
  return ok({ version: version + 1, changed: changes.length, audit: audit(sessionId) })
}
