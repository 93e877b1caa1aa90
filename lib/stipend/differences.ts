import 'server-only'
import { absenceOfPeople } from '#lib/attendance/absence-of-people'
import { trekkDecisions } from '#lib/decisions/trekk-decisions'
import type { Ctx } from '#lib/platform/use-case'
import { addMonths } from '#lib/values/local-date'
import { firstDay, lastDay, type Month, monthOf } from '#lib/values/month'
import { calculatePayment } from './calculate-payment'
import { extraBaseAmounts, type PaidMonth, paidThenChanged, settledDifferences } from './differences.repo'
import type { Resolutions } from './exceptions'
import type { Difference } from './payment'
import { peopleOf } from './people.repo'
import { factsOf, policyOf, withChildren } from './person-facts'

/** A closed month is looked at again for a year. */
const MONTHS_BACK = -12

const HELD: Resolutions = { DECISION_NEEDED: { choice: 'HOLD', byId: '', at: '' } }

const earliest = (months: readonly Month[]): Month | undefined => [...months].sort()[0]

/** What each closed month would have paid by the facts of today, beside what it did. */
const asOfToday = async (ctx: Ctx, rows: readonly PaidMonth[], extraG: Extra) => {
  const { tx, actor } = ctx
  const held = rows.filter((row) => row.held).map(({ month }) => month)
  const decided = await trekkDecisions(ctx, held)
  const found: { participantId: string; month: Month; paidOre: number; nowOre: number }[] = []
  for (const month of [...new Set(rows.map((row) => row.month))].sort()) {
    const own = new Map(rows.filter((row) => row.month === month).map((row) => [row.participantId, row]))
    const people = await peopleOf(tx, actor.municipalityId, { everyOneOf: [...own.keys()] })
    const absences = await absenceOfPeople(ctx, withChildren(people), lastDay(month))
    for (const person of people) {
      const row = own.get(person.id)
      if (!row) continue
      const policy = { ...row.policy, extraG }
      const rest = { missing: [], hasTimetable: true, differences: [], changed: [] }
      const facts = factsOf({ month, absences, policy }, person, rest)
      const isDecided = decided.get(`${person.id} ${month}`)?.status === 'APPROVED'
      const nowOre = calculatePayment(facts, row.held && !isDecided ? HELD : {}).ownOre
      found.push({ participantId: person.id, month, paidOre: row.ownOre, nowOre })
    }
  }
  return found
}

type Extra = Awaited<ReturnType<typeof policyOf>>['extraG']

export type DifferenceRow = Difference & {
  readonly participantId: string
  readonly paidOre: number
  readonly nowOre: number
}

/** Closed months that the facts of today would have paid otherwise, less what has been settled already. */
export const differenceRows = async (
  ctx: Ctx,
  month: Month,
  participantId?: string,
): Promise<readonly DifferenceRow[]> => {
  const { tx, actor } = ctx
  const from = monthOf(addMonths(firstDay(month), MONTHS_BACK))
  const base = await extraBaseAmounts(tx, actor.municipalityId)
  const baseFrom = earliest(base?.amounts.map(({ validFrom }) => monthOf(validFrom)) ?? [])
  const newBase = base && baseFrom ? { from: baseFrom, setAt: base.setAt } : null
  const asked = { before: month, from, newBase, participantId }
  const changed = await paidThenChanged(tx, actor.municipalityId, asked)
  if (changed.length === 0) return []

  const settled = await settledDifferences(tx, actor.municipalityId, month)
  const { extraG } = await policyOf(ctx)
  const done = new Map(settled.map((row) => [`${row.participantId} ${row.month}`, row.ore]))
  return (await asOfToday(ctx, changed, extraG))
    .map((one) => {
      const settledOre = done.get(`${one.participantId} ${one.month}`) ?? 0
      return { ...one, ore: one.nowOre - one.paidOre - settledOre }
    })
    .filter(({ ore }) => ore !== 0)
}

/** The same by participant, as a payment's facts hold them. */
export const differencesBefore = async (
  ctx: Ctx,
  before: Month,
): Promise<ReadonlyMap<string, Difference[]>> => {
  const found = new Map<string, Difference[]>()
  for (const { participantId, month, ore } of await differenceRows(ctx, before))
    found.set(participantId, [...(found.get(participantId) ?? []), { month, ore }])
  return found
}
