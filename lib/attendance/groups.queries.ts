import 'server-only'
import { isId } from '#lib/i18n/input'
import { defineQuery } from '#lib/platform/use-case'
import { addMonths, type LocalDate } from '#lib/values/local-date'
import { absencePeople } from './absence.repo'
import type { GroupChoices, GroupListView, GroupView } from './group.view'
import { staffOf, substitutionsOf } from './groups.repo'
import { closedDaysIn, enrolmentsIn, groupsOf, slotsIn } from './timetable.repo'

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'nb')

const aheadOf = (today: LocalDate) => ({ from: today, to: addMonths(today, 12) })

/** Every group with how many go there, and the days without teaching from now on. */
export const groupList = defineQuery(
  'attendance:read',
  async ({ tx, actor, today }): Promise<GroupListView> => {
    const { municipalityId } = actor
    const groups = await groupsOf(tx, municipalityId)
    const members = await enrolmentsIn(tx, municipalityId, { from: today, to: today })
    const slots = await slotsIn(tx, municipalityId, { from: today, to: today })
    const names = new Map(groups.map(({ id, name }) => [id, name]))
    const closed = await closedDaysIn(tx, municipalityId, aheadOf(today))
    const countOf = (rows: readonly { groupId: string }[], id: string) =>
      rows.filter(({ groupId }) => groupId === id).length
    return {
      groups: groups.map(({ id, name, kind, teacherName }) => ({
        id,
        name,
        kind,
        teacherName,
        members: countOf(members, id),
        times: countOf(slots, id),
      })),
      closedDays: closed.map(({ groupId, ...days }) => ({
        ...days,
        groupName: groupId && (names.get(groupId) ?? null),
      })),
    }
  },
)

/** One group as it is now and as it is planned. Null: no such group. */
export const groupDetail = defineQuery(
  'attendance:read',
  async ({ tx, actor, today }, groupId: string): Promise<GroupView | null> => {
    const { municipalityId } = actor
    const groups = isId(groupId) ? await groupsOf(tx, municipalityId) : []
    const group = groups.find(({ id }) => id === groupId)
    if (!group) return null
    const ahead = aheadOf(today)
    const slots = await slotsIn(tx, municipalityId, ahead)
    const members = await enrolmentsIn(tx, municipalityId, ahead)
    const { name, kind, teacherId, teacherName } = group
    return {
      id: groupId,
      name,
      kind,
      teacherId,
      teacherName,
      slots: slots
        .filter(
          (slot) => slot.groupId === groupId && (slot.validTo === null || slot.validFrom <= slot.validTo),
        )
        .sort((a, b) => a.weekday - b.weekday || a.startMinute - b.startMinute)
        .map(({ weekday, startMinute, quarters, room, validFrom, validTo }) => ({
          weekday,
          startMinute,
          quarters,
          room,
          validFrom,
          validTo,
        })),
      members: members
        .filter((member) => member.groupId === groupId)
        .map(({ participantId, name: who, from, to }) => ({ participantId, name: who, from, to }))
        .sort(byName),
      substitutions: await substitutionsOf(tx, municipalityId, groupId, today),
    }
  },
)

/** Whom the forms of a group may name: staff, participants in the programme, other groups. */
export const groupChoices = defineQuery('group:manage', async ({ tx, actor }): Promise<GroupChoices> => {
  const people = await absencePeople(tx, actor.municipalityId)
  const groups = await groupsOf(tx, actor.municipalityId)
  return {
    staff: await staffOf(tx, actor.municipalityId),
    participants: people.map(({ id, name }) => ({ id, name })).sort(byName),
    groups: groups.map(({ id, name }) => ({ id, name })),
  }
})
