import 'server-only'
import type { Tx } from '#lib/platform/database'
import type { Month } from '#lib/values/month'

type PaidMonth = {
  readonly month: Month
  readonly participantId: string
  readonly ownOre: number
  readonly held: boolean
}

/** What closed months paid those whose attendance or facts have changed since each was approved. */
export const paidThenChanged = async (
  tx: Tx,
  municipalityId: string,
  { before, from }: { readonly before: Month; readonly from: Month },
): Promise<readonly PaidMonth[]> => {
  const rows = await tx.$queryRaw<(Omit<PaidMonth, 'month'> & { month: string })[]>`
    SELECT r."month", p."participantId", (p."result" ->> 'ownOre')::int AS "ownOre",
      p."exceptions" @> '[{"code": "DECISION_NEEDED", "resolution": {"choice": "HOLD"}}]' AS "held"
    FROM "StipendRun" r
    JOIN "StipendPayment" p ON p."municipalityId" = r."municipalityId" AND p."runId" = r."id"
    JOIN "Participant" x ON x."municipalityId" = p."municipalityId" AND x."id" = p."participantId"
    WHERE r."municipalityId" = ${municipalityId} AND r."status" IN ('APPROVED', 'EXPORTED')
      AND r."month" < ${before} AND r."month" >= ${from}
      AND (x."updatedAt" > r."approvedAt" OR EXISTS (
        SELECT 1 FROM "AttendanceMark" m
        WHERE m."municipalityId" = p."municipalityId" AND m."participantId" = p."participantId"
          AND m."date" >= to_date(r."month", 'YYYY-MM')
          AND m."date" < to_date(r."month", 'YYYY-MM') + interval '1 month'
          AND m."markedAt" > r."approvedAt"))`
  return rows.map((row) => ({ ...row, month: row.month as Month }))
}

type Settled = { readonly participantId: string; readonly month: Month; readonly ore: number }

/** Differences of earlier months that closed runs have paid or set off already. */
export const settledDifferences = async (
  tx: Tx,
  municipalityId: string,
  before: Month,
): Promise<readonly Settled[]> => {
  const rows = await tx.$queryRaw<{ participantId: string; month: string; ore: number }[]>`
    SELECT p."participantId", d ->> 'month' AS "month", (d ->> 'ore')::int AS "ore"
    FROM "StipendRun" r
    JOIN "StipendPayment" p ON p."municipalityId" = r."municipalityId" AND p."runId" = r."id"
    CROSS JOIN LATERAL jsonb_array_elements(p."input" -> 'facts' -> 'differences') d
    WHERE r."municipalityId" = ${municipalityId} AND r."status" IN ('APPROVED', 'EXPORTED')
      AND r."month" < ${before}
      AND (((d ->> 'ore')::int > 0
            AND p."exceptions" @> '[{"code": "UNDERPAID", "resolution": {"choice": "PAY"}}]')
        OR ((d ->> 'ore')::int < 0
            AND p."exceptions" @> '[{"code": "OVERPAID", "resolution": {"choice": "SET_OFF"}}]'))`
  return rows.map((row) => ({ ...row, month: row.month as Month }))
}
