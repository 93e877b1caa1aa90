import 'server-only'
import { type Ctx, defineQuery } from '#lib/platform/use-case'
import { addDays, addMonths } from '#lib/values/local-date'
import { type AbsencePerson, absencePeople, idsWithAbsence } from './absence.repo'
import { absenceOfPeople } from './absence-of-people'
import { addTo, type Counts, NO_COUNTS } from './attendance-counts.view'
import { earlyWarning } from './early-warning'
import { decisionsIn, type TimeRow, timeByPerson } from './overview.repo'
import type { GroupShare, NearLimit, OverviewView, PersonShare } from './overview.view'
import { quotasOf } from './quotas'
import { groupsOf, hasGroup } from './timetable.repo'

/** Four weeks, compared with the four before. */
const DAYS = 28
/** No quota of marks is nearly used after fewer days. */
const LEAST_NEAR_LIMIT = 2

const countsOf = (rows: readonly TimeRow[]): Counts =>
  rows.reduce((counts, { code, quarters }) => addTo(counts, code, quarters), NO_COUNTS)

const groupedBy = <K extends 'participantId' | 'groupId'>(rows: readonly TimeRow[], key: K) => {
  const groups = new Map<string, TimeRow[]>()
  for (const row of rows) {
    const group = groups.get(row[key])
    if (group) group.push(row)
    else groups.set(row[key], [row])
  }
  return groups
}

const groupShares = async (
  { tx, actor }: Ctx,
  recent: readonly TimeRow[],
): Promise<readonly GroupShare[]> => {
  const byGroup = groupedBy(recent, 'groupId')
  const groups = await groupsOf(tx, actor.municipalityId)
  return groups.flatMap(({ id, name, kind }) => {
    const rows = byGroup.get(id)
    if (!rows) return []
    const members = new Set(rows.map(({ participantId }) => participantId)).size
    return [{ groupId: id, name, kind, members, counts: countsOf(rows) }]
  })
}

const personShares = (rows: readonly TimeRow[], people: readonly AbsencePerson[]): readonly PersonShare[] => {
  const byPerson = groupedBy(rows, 'participantId')
  return people.flatMap(({ id, name, caseNumber }) => {
    const own = byPerson.get(id)
    if (!own) return []
    const counts = countsOf(own.filter(({ recent }) => recent))
    const before = countsOf(own.filter(({ recent }) => !recent))
    return [{ participantId: id, name, caseNumber, counts, warning: earlyWarning(counts, before) }]
  })
}

/** Quotas with a fifth or less left, the fullest first; those that nobody has touched are left out. */
const nearLimits = async (ctx: Ctx, people: readonly AbsencePerson[]): Promise<readonly NearLimit[]> => {
  const absences = await absenceOfPeople(ctx, people, ctx.today)
  return people
    .flatMap(({ id: participantId, name }) => {
      const law = absences.get(participantId)?.law
      const quotas = law ? quotasOf(law) : []
      return quotas
        .filter(({ used, limit }) => used > 0 && used >= limit * 0.8)
        .map((quota) => ({ participantId, name, ...quota }))
    })
    .sort((a, b) => b.used / b.limit - a.used / a.limit || a.name.localeCompare(b.name))
}

const overviewOf = async (ctx: Ctx, groupId: string | null): Promise<OverviewView> => {
  const { tx, actor, today } = ctx
  const from = addDays(today, 1 - DAYS)
  const span = { from: addDays(from, -DAYS), to: today, split: from, groupId }
  const rows = await timeByPerson(tx, actor.municipalityId, span)
  const ids = [...new Set(rows.map(({ participantId }) => participantId))]
  const people =
    ids.length > 0 ? await absencePeople(tx, actor.municipalityId, groupId ? ids : undefined) : []
  const shown = new Set(ids)
  const absent = new Set(
    await idsWithAbsence(tx, actor.municipalityId, {
      from: addMonths(today, -13),
      leastDays: LEAST_NEAR_LIMIT,
    }),
  )
  const recent = rows.filter((row) => row.recent)
  return {
    from,
    to: today,
    total: countsOf(recent),
    before: countsOf(rows.filter((row) => !row.recent)),
    groups: await groupShares(ctx, recent),
    people: personShares(rows, people).toSorted((a, b) => a.name.localeCompare(b.name, 'nb')),
    nearLimit: await nearLimits(
      ctx,
      people.filter(({ id }) => shown.has(id) && absent.has(id)),
    ),
    decisions: await decisionsIn(tx, actor.municipalityId, { from, to: today }),
  }
}

/** The municipality's attendance of the last four weeks, and who should be asked how it goes. */
export const municipalOverview = defineQuery(
  'participant:read',
  async (ctx): Promise<OverviewView> => overviewOf(ctx, null),
)

/** One group's attendance of the last four weeks. Null: no such group in the municipality. */
export const groupOverview = defineQuery(
  'attendance:read',
  async (ctx, groupId: string): Promise<OverviewView | null> =>
    (await hasGroup(ctx.tx, ctx.actor.municipalityId, groupId)) ? overviewOf(ctx, groupId) : null,
)
