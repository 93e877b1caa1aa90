import 'server-only'
import type { Ctx } from '#lib/platform/use-case'
import { addDays, type LocalDate } from '#lib/values/local-date'
import { programmeCovers } from './register-marks'
import { isTeachingDay } from './timetable'
import { type EnrolmentRow, enrolmentsIn, groupsOf } from './timetable.repo'
import { unsavedSessions } from './unsaved-sessions.repo'

/** A session by the timetable whose register nobody has saved. */
export type MissingRegister = {
  readonly groupId: string
  readonly groupName: string
  readonly teacherId: string | null
  readonly date: LocalDate
  readonly startMinute: number
  readonly quarters: number
  readonly room: string
  /** Those who should have been there. */
  readonly members: readonly { readonly id: string; readonly name: string }[]
}

const isMember = (enrolment: EnrolmentRow, date: LocalDate): boolean =>
  enrolment.from <= date &&
  (enrolment.to === null || date <= enrolment.to) &&
  programmeCovers(enrolment, date)

type Span = { readonly from: LocalDate; readonly to: LocalDate }

const teachingDays = ({ from, to }: Span): readonly LocalDate[] => {
  const days: LocalDate[] = []
  for (let date = from; date <= to; date = addDays(date, 1)) if (isTeachingDay(date)) days.push(date)
  return days
}

/** Sessions of the days, both included, that lack a register, oldest first. Those without members need none. */
export const missingRegisters = async (
  { tx, actor }: Pick<Ctx, 'tx' | 'actor'>,
  span: Span,
): Promise<readonly MissingRegister[]> => {
  const { municipalityId } = actor
  const missing = await unsavedSessions(tx, municipalityId, teachingDays(span))
  if (missing.length === 0) return []

  const groups = new Map((await groupsOf(tx, municipalityId)).map((group) => [group.id, group]))
  const enrolments = new Map<string, EnrolmentRow[]>()
  for (const enrolment of await enrolmentsIn(tx, municipalityId, span))
    enrolments.set(enrolment.groupId, [...(enrolments.get(enrolment.groupId) ?? []), enrolment])
  return missing.flatMap((session) => {
    const group = groups.get(session.groupId)
    const members = (enrolments.get(session.groupId) ?? [])
      .filter((enrolment) => isMember(enrolment, session.date))
      .map(({ participantId, name }) => ({ id: participantId, name }))
    return group && members.length > 0
      ? [{ ...session, groupName: group.name, teacherId: group.teacherId, members }]
      : []
  })
}
