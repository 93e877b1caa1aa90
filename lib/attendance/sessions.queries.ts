import 'server-only'
import { isId } from '#lib/i18n/input'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import { addDays, addMonths, type LocalDate } from '#lib/values/local-date'
import { type PersonSession, sessionsOf } from './overview.repo'
import type { DayView, GridCell, WeekGridView, YearView } from './overview.view'
import { plannedSessions, sessionKey } from './timetable'
import { enrolmentsIn, groupsOf, slotsIn } from './timetable.repo'
import { type DayTime, mondayOf, trendOf } from './trend.view'

type Column = WeekGridView['columns'][number]

const byTime = (a: Column, b: Column) => a.date.localeCompare(b.date) || a.startMinute - b.startMinute

const gridOf = (
  monday: LocalDate,
  columns: readonly Column[],
  people: ReadonlyMap<string, string>,
  sessions: readonly PersonSession[],
): WeekGridView => {
  const cells = new Map(
    sessions.map((one) => [
      `${one.participantId} ${sessionKey(one)}`,
      { code: one.code, absentQuarters: one.absentQuarters },
    ]),
  )
  const cellOf = (id: string, column: Column): GridCell => cells.get(`${id} ${sessionKey(column)}`) ?? null
  const rows = [...people].map(([participantId, name]) => ({
    participantId,
    name,
    cells: columns.map((column) => cellOf(participantId, column)),
  }))
  return { monday, columns, rows: rows.sort((a, b) => a.name.localeCompare(b.name, 'nb')) }
}

/** Sessions by the timetable, and those that were registered though it no longer asks for them. */
const columnsOf = async (
  { tx, actor }: Ctx,
  monday: LocalDate,
  groupIds: ReadonlySet<string>,
  sessions: readonly PersonSession[],
): Promise<readonly Column[]> => {
  const span = { from: monday, to: addDays(monday, 6) }
  const slots = await slotsIn(tx, actor.municipalityId, span)
  const names = new Map((await groupsOf(tx, actor.municipalityId)).map(({ id, name }) => [id, name]))
  const registered = new Map(sessions.map((one) => [sessionKey(one), one]))
  const planned = plannedSessions(
    slots.filter(({ groupId }) => groupIds.has(groupId)),
    span.from,
    span.to,
  )
  const known = new Set(planned.map(sessionKey))
  const more = [...registered.values()].filter((one) => !known.has(sessionKey(one)))
  return [...planned, ...more]
    .map(({ groupId, date, startMinute }) => ({
      groupId,
      date,
      startMinute,
      groupName: names.get(groupId) ?? '',
      registered: registered.has(sessionKey({ groupId, date, startMinute })),
    }))
    .sort(byTime)
}

/** A group's week: everyone down, every session across. Null: no such group. */
export const weekOfGroup = defineQuery(
  'attendance:read',
  async (ctx, groupId: string, day: LocalDate): Promise<WeekGridView | null> => {
    const { tx, actor } = ctx
    const groups = isId(groupId) ? await groupsOf(tx, actor.municipalityId) : []
    if (!groups.some(({ id }) => id === groupId)) return null
    const monday = mondayOf(day)
    const span = { from: monday, to: addDays(monday, 6) }
    const sessions = await sessionsOf(tx, actor.municipalityId, { ...span, groupId, participantId: null })
    const members = (await enrolmentsIn(tx, actor.municipalityId, span)).filter(
      (enrolment) => enrolment.groupId === groupId,
    )
    const people = new Map([
      ...members.map(({ participantId, name }) => [participantId, name] as const),
      ...sessions.map(({ participantId, name }) => [participantId, name] as const),
    ])
    const columns = await columnsOf(ctx, monday, new Set([groupId]), sessions)
    return gridOf(monday, columns, people, sessions)
  },
)

/** One participant's week, over all groups. */
export const weekOfPerson = defineQuery(
  'participant:read',
  async (ctx, participantId: string, day: LocalDate): Promise<WeekGridView | null> => {
    if (!isId(participantId)) return null
    const { tx, actor } = ctx
    const monday = mondayOf(day)
    const span = { from: monday, to: addDays(monday, 6) }
    const sessions = await sessionsOf(tx, actor.municipalityId, { ...span, groupId: null, participantId })
    const own = (await enrolmentsIn(tx, actor.municipalityId, span)).filter(
      (enrolment) => enrolment.participantId === participantId,
    )
    const groupIds = new Set([...own, ...sessions].map(({ groupId }) => groupId))
    const name = own[0]?.name ?? sessions[0]?.name
    const columns = await columnsOf(ctx, monday, groupIds, sessions)
    return name ? gridOf(monday, columns, new Map([[participantId, name]]), sessions) : null
  },
)

const longest = (sessions: readonly PersonSession[]) =>
  sessions.reduce((a, b) => (b.absentQuarters > a.absentQuarters ? b : a))

const daysOf = (sessions: readonly PersonSession[]): readonly DayView[] => {
  const byDay = new Map<LocalDate, PersonSession[]>()
  for (const one of sessions) byDay.set(one.date, [...(byDay.get(one.date) ?? []), one])
  return [...byDay].map(([date, ofDay]) => ({
    date,
    planned: ofDay.reduce((sum, { quarters }) => sum + quarters, 0),
    absent: ofDay.reduce((sum, { absentQuarters }) => sum + absentQuarters, 0),
    code: longest(ofDay).code,
  }))
}

const timesOf = (sessions: readonly PersonSession[]): readonly DayTime[] =>
  sessions.flatMap(({ date, quarters, code, absentQuarters }) => [
    { date, code: null, quarters },
    { date, code, quarters: absentQuarters },
  ])

/** A participant's twelve months up to today: every day with a register, and weeks and months summed up. */
export const yearOfPerson = defineQuery(
  'participant:read',
  async ({ tx, actor, today }, participantId: string): Promise<YearView | null> => {
    if (!isId(participantId)) return null
    const from = mondayOf(addMonths(today, -12))
    const span = { from, to: today, groupId: null, participantId }
    const sessions = await sessionsOf(tx, actor.municipalityId, span)
    return { from, to: today, days: daysOf(sessions), trend: trendOf(timesOf(sessions)) }
  },
)
