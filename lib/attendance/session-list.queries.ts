import 'server-only'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import { municipalSettings } from '#lib/settings/municipal-settings'
import { addDays, type LocalDate } from '#lib/values/local-date'
import { countUnexplained } from './absence.repo'
import { mayRecord } from './keep-register'
import { type MissingRegister, missingRegisters } from './missing-registers'
import type { SessionListItem, SessionListView } from './session-list.view'
import { plannedSessions, sessionKey } from './timetable'
import { type GroupRow, groupsOf, savedSessions, slotsIn } from './timetable.repo'
import { mondayOf } from './trend.view'

/** How far back a session without a register is asked for. */
const DAYS_BACK = -60

/** A teacher sees his own groups; an adviser or leader all. */
const ownGroups = async ({ tx, actor }: Ctx): Promise<ReadonlyMap<string, GroupRow>> => {
  const isReader = actor.roles.includes('auditor')
  const groups = await groupsOf(tx, actor.municipalityId)
  const own = groups.filter((group) => isReader || mayRecord(actor, group))
  return new Map(own.map((group) => [group.id, group]))
}

const sessionsIn = async (
  { tx, actor, today }: Ctx,
  groups: ReadonlyMap<string, GroupRow>,
  span: { from: LocalDate; to: LocalDate },
): Promise<readonly SessionListItem[]> => {
  const slots = await slotsIn(tx, actor.municipalityId, span)
  const saved = new Map(
    (await savedSessions(tx, actor.municipalityId, span)).map((session) => [sessionKey(session), session]),
  )
  return plannedSessions(slots, span.from, span.to).flatMap((session) => {
    const group = groups.get(session.groupId)
    const counts = saved.get(sessionKey(session))
    if (!group) return []
    const { name: groupName, teacherName } = group
    return [{ ...session, groupName, teacherName, counts: counts ?? null, due: session.date <= today }]
  })
}

const missingItem = (
  { members, groupName, ...session }: MissingRegister,
  groups: ReadonlyMap<string, GroupRow>,
) => ({
  ...session,
  groupName,
  teacherName: groups.get(session.groupId)?.teacherName ?? null,
  counts: null,
  due: true,
  members: members.length,
})

/** Sessions of today, those before it that nobody has registered, and the week that holds `day`. */
export const sessionList = defineQuery(
  'attendance:read',
  async (ctx, day: LocalDate): Promise<SessionListView> => {
    const { tx, actor, today } = ctx
    const groups = await ownGroups(ctx)
    const from = mondayOf(day)
    const { registerDays } = await municipalSettings(ctx)
    const overdue = { from: addDays(today, DAYS_BACK), to: addDays(today, -registerDays) }
    const missing = await missingRegisters(ctx, overdue)
    return {
      today: await sessionsIn(ctx, groups, { from: today, to: today }),
      missing: missing.filter(({ groupId }) => groups.has(groupId)).map((one) => missingItem(one, groups)),
      week: await sessionsIn(ctx, groups, { from, to: addDays(from, 6) }),
      unsettled: await countUnexplained(tx, actor.municipalityId, addDays(today, -366)),
    }
  },
)
