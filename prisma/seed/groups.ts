import { randomUUID } from 'node:crypto'
import { isWorkday } from '#lib/law/integreringsforskriften/f17-holidays'
import { toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { addDays, dayOfWeek, type LocalDate, latest } from '#lib/values/local-date'
import { seededMark } from './marks'

type Member = { readonly id: string; readonly name: string; readonly startedOn: LocalDate }

const QUARTERS = 12
const WEEKS_BACK = 14
const DAYS_UNTIL_DECISION = 15

/** A class or a practice place with its weekly times. */
export type SeededGroup = {
  readonly name: string
  readonly kind: 'CLASS' | 'PRACTICE'
  readonly room: string
  readonly teacherId: string
  readonly weekdays: readonly number[]
  readonly startMinute: number
  readonly members: readonly Member[]
  /** A session whose register nobody has saved. */
  readonly forgotten: (date: LocalDate) => boolean
}

type Context = {
  readonly tx: Tx
  readonly municipalityId: string
  readonly today: LocalDate
  readonly deciderId: string
}

type NewMark = NonNullable<Parameters<Tx['attendanceMark']['createMany']>[0]>['data']

/** A decision is never made in days to come. */
const decidedOn = (date: LocalDate, today: LocalDate): LocalDate => {
  const due = addDays(date, DAYS_UNTIL_DECISION)
  return due < today ? due : addDays(today, -1)
}

const marksOf = (context: Context, group: SeededGroup, sessionId: string, date: LocalDate): NewMark => {
  const { municipalityId, today, deciderId } = context
  return group.members.flatMap((member, index) => {
    if (date < member.startedOn) return []
    const { decision, ...mark } = seededMark(member, index, date, { today, quarters: QUARTERS })
    const base = { municipalityId, sessionId, participantId: member.id, date: toColumn(date) }
    const registered = { ...base, ...mark, markedById: group.teacherId, markedAt: toColumn(date) }
    if (!decision) return [registered]
    const decided = {
      ...registered,
      ...decision,
      number: 2,
      decided: true,
      markedById: deciderId,
      markedAt: toColumn(decidedOn(date, today)),
    }
    return [registered, decided]
  })
}

const createSession = async (context: Context, group: SeededGroup, groupId: string, date: LocalDate) => {
  const { tx, municipalityId } = context
  const id = randomUUID()
  await tx.groupSession.create({
    data: {
      municipalityId,
      id,
      groupId,
      date: toColumn(date),
      startMinute: group.startMinute,
      quarters: QUARTERS,
      room: group.room,
      people: group.members.filter(({ startedOn }) => startedOn <= date).length,
      registeredAt: toColumn(date),
      registeredById: group.teacherId,
    },
  })
  await tx.attendanceMark.createMany({ data: marksOf(context, group, id, date) })
}

/** A group with its timetable, the people in it, and its registers up to yesterday. */
export const createGroup = async (context: Context, group: SeededGroup) => {
  const { tx, municipalityId, today } = context
  const groupId = randomUUID()
  const from = addDays(today, -7 * WEEKS_BACK)
  const { name, kind, teacherId, room, startMinute, weekdays, members } = group
  await tx.studyGroup.create({ data: { municipalityId, id: groupId, name, kind, teacherId } })
  await tx.timetableSlot.createMany({
    data: weekdays.map((weekday) => ({
      municipalityId,
      groupId,
      weekday,
      startMinute,
      quarters: QUARTERS,
      room,
      validFrom: toColumn(from),
    })),
  })
  await tx.enrolment.createMany({
    data: members.map((member) => ({
      municipalityId,
      groupId,
      participantId: member.id,
      fromDate: toColumn(latest(member.startedOn, from)),
    })),
  })
  const days = Array.from({ length: 7 * WEEKS_BACK }, (_, day) => addDays(from, day)).filter(
    (date) => weekdays.includes(dayOfWeek(date)) && isWorkday(date) && !group.forgotten(date),
  )
  for (const date of days) await createSession(context, group, groupId, date)
}
