import 'server-only'
import type { Ctx } from '#lib/platform/use-case'
import type { LocalDate } from '#lib/values/local-date'
import { programmeCovers } from './register-marks'
import { plannedSessions, sessionKey } from './timetable'
import { type EnrolmentRow, enrolmentsIn, groupsOf, savedSessionKeys, slotsIn } from './timetable.repo'

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

/** Sessions of the days, both included, that lack a register, oldest first. Those without members need none. */
export const missingRegisters = async (
  { tx, actor }: Pick<Ctx, 'tx' | 'actor'>,
  span: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<readonly MissingRegister[]> => {
  const { municipalityId } = actor
  const slots = await slotsIn(tx, municipalityId, span)
  const saved = new Set((await savedSessionKeys(tx, municipalityId, span)).map(sessionKey))
  const missing = plannedSessions(slots, span.from, span.to).filter(
    (session) => !saved.has(sessionKey(session)),
  )
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
