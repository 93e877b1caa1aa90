import 'server-only'
import type { Ctx } from '#lib/platform/use-case'
import type { LocalDate } from '#lib/values/local-date'
import { trekkRows } from './trekk-decisions.repo'

/** The decision about a month's trekk (§ 46 g), wherever it stands in the flow. */
export type TrekkDecision = {
  readonly id: string
  readonly participantId: string
  readonly month: string
  readonly number: number
  readonly status: string
  readonly trekkOre: number
  readonly noticeSentOn: LocalDate | null
  readonly decidedOn: LocalDate | null
}

/** The latest decision about each trekk of the months, by participant and month; withdrawn ones do not count. */
export const trekkDecisions = async (
  { tx, actor }: Ctx,
  months: readonly string[],
): Promise<ReadonlyMap<string, TrekkDecision>> => {
  const rows = months.length > 0 ? await trekkRows(tx, actor.municipalityId, months) : []
  return new Map(rows.map((row) => [`${row.participantId} ${row.month}`, row]))
}
