import 'server-only'
import type { Ctx } from '#lib/platform/use-case'
import type { TrekkDecision } from './decision'
import { trekkRows } from './trekk-decisions.repo'

/** The latest decision about each trekk of the months, by participant and month; withdrawn ones do not count. */
export const trekkDecisions = async (
  { tx, actor }: Ctx,
  months: readonly string[],
): Promise<ReadonlyMap<string, TrekkDecision>> => {
  const rows = months.length > 0 ? await trekkRows(tx, actor.municipalityId, months) : []
  return new Map(rows.map((row) => [`${row.participantId} ${row.month}`, row]))
}
