import 'server-only'
import { fromNullableColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { TrekkDecision } from './decision'

type Row = Omit<TrekkDecision, 'noticeSentOn' | 'decidedOn'> & {
  readonly noticeSentOn: Date | null
  readonly decidedOn: Date | null
}

/** Decisions about trekk in the months, the earliest first. */
export const trekkRows = async (
  tx: Tx,
  municipalityId: string,
  months: readonly string[],
): Promise<readonly TrekkDecision[]> => {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT "id", "participantId", "details" ->> 'month' AS "month", "number", "status",
      coalesce(("facts" -> 'trekk' ->> 'trekkOre')::int, 0) AS "trekkOre", "noticeSentOn", "decidedOn"
    FROM "Decision"
    WHERE "municipalityId" = ${municipalityId} AND "kind" = 'TREKK' AND "status" <> 'WITHDRAWN'
      AND "details" ->> 'month' = ANY(${[...months]})
    ORDER BY "number"`
  return rows.map(({ noticeSentOn, decidedOn, ...row }) => ({
    ...row,
    noticeSentOn: fromNullableColumn(noticeSentOn),
    decidedOn: fromNullableColumn(decidedOn),
  }))
}
