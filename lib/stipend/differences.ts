import 'server-only'
import { absenceOfPeople } from '#lib/attendance/absence-of-people'
import type { Ctx } from '#lib/platform/use-case'
import { addMonths } from '#lib/values/local-date'
import { firstDay, lastDay, type Month, monthOf } from '#lib/values/month'
import { calculatePayment } from './calculate-payment'
import { paidThenChanged, settledDifferences } from './differences.repo'
import type { Resolutions } from './exceptions'
import type { Difference } from './payment'
import { peopleInMonth } from './people.repo'
import { factsOf, policyOf, withChildren } from './person-facts'

/** A closed month is looked at again for a year. */
const MONTHS_BACK = -12

const HELD: Resolutions = { DECISION_NEEDED: { choice: 'HOLD', byId: '', at: '' } }

/** Closed months that the facts of today would have paid otherwise, less what has been settled already. */
export const differencesBefore = async (
  ctx: Ctx,
  month: Month,
): Promise<ReadonlyMap<string, Difference[]>> => {
  const { tx, actor } = ctx
  const from = monthOf(addMonths(firstDay(month), MONTHS_BACK))
  const changed = await paidThenChanged(tx, actor.municipalityId, { before: month, from })
  if (changed.length === 0) return new Map()

  const settled = await settledDifferences(tx, actor.municipalityId, month)
  const policy = await policyOf(ctx)
  const found = new Map<string, Difference[]>()
  for (const closed of [...new Set(changed.map((row) => row.month))].sort()) {
    const rows = new Map(changed.filter((row) => row.month === closed).map((row) => [row.participantId, row]))
    const people = await peopleInMonth(tx, actor.municipalityId, closed, [...rows.keys()])
    const absences = await absenceOfPeople(ctx, withChildren(people), lastDay(closed))
    for (const person of people) {
      const rest = { missing: [], hasTimetable: true, differences: [] }
      const facts = factsOf({ month: closed, absences, policy }, person, rest)
      const row = rows.get(person.id)
      const now = calculatePayment(facts, row?.held ? HELD : {}).ownOre
      const before = settled
        .filter((one) => one.participantId === person.id && one.month === closed)
        .reduce((sum, { ore }) => sum + ore, 0)
      const ore = now - (row?.ownOre ?? now) - before
      if (ore !== 0) found.set(person.id, [...(found.get(person.id) ?? []), { month: closed, ore }])
    }
  }
  return found
}
