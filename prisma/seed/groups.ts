import { randomUUID } from 'node:crypto'
import { isWorkday } from '#lib/law/integreringsforskriften/f17-holidays'
import { toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { addDays, dayOfWeek, type LocalDate, latest } from '#lib/values/local-date'

type Member = { readonly id: string; readonly name: string; readonly startedOn: LocalDate }
type Mark = { code: string; absentQuarters: number; reason?: string }

const QUARTERS = 12
const START_MINUTE = 8 * 60 + 30
const WEEKS_BACK = 11
const PRESENT: Mark = { code: 'PRESENT', absentQuarters: 0 }

/** A little absence here and there, the same each time the demonstration is made. */
const scattered = (member: number, day: number): Mark => {
  const draw = (member * 31 + day * 17 + ((member * day) % 7)) % 97
  if (draw < 3) return { code: 'SELF_CERT', absentQuarters: QUARTERS }
  if (draw < 5) return { code: 'LATE', absentQuarters: 2 }
  if (draw === 6) return { code: 'MEDICAL', absentQuarters: QUARTERS }
  return PRESENT
}

export type Scripted = (name: string, date: LocalDate) => Mark | null

/** A class with its timetable, the people in it, and its sessions with marks up to yesterday. */
export const createGroup = async (
  tx: Tx,
  municipalityId: string,
  spec: {
    name: string
    room: string
    teacherId: string
    members: readonly Member[]
    today: LocalDate
    scripted: Scripted
  },
) => {
  const { name, room, teacherId, members, today, scripted } = spec
  const groupId = randomUUID()
  const from = addDays(today, -7 * WEEKS_BACK)
  await tx.studyGroup.create({ data: { municipalityId, id: groupId, name, teacherId } })
  await tx.timetableSlot.createMany({
    data: [1, 2, 3, 4, 5].map((weekday) => ({
      municipalityId,
      groupId,
      weekday,
      startMinute: START_MINUTE,
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
    (date) => dayOfWeek(date) <= 5 && isWorkday(date),
  )
  for (const [day, date] of days.entries()) {
    const sessionId = randomUUID()
    const base = {
      municipalityId,
      groupId,
      date: toColumn(date),
      startMinute: START_MINUTE,
      quarters: QUARTERS,
      room,
    }
    await tx.groupSession.create({
      data: { ...base, id: sessionId, registeredAt: toColumn(date), registeredById: teacherId },
    })
    await tx.attendanceMark.createMany({
      data: members.flatMap((member, index) => {
        if (date < member.startedOn) return []
        const mark = scripted(member.name, date) ?? scattered(index, day)
        return [
          {
            municipalityId,
            sessionId,
            participantId: member.id,
            date: toColumn(date),
            markedById: teacherId,
            ...mark,
          },
        ]
      }),
    })
  }
  return groupId
}
