import 'server-only'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'
import type { Month } from '#lib/values/month'
import type { StipendPolicy } from './stipend-facts'

export type PaidMonth = {
  readonly month: Month
  readonly participantId: string
  readonly ownOre: number
  readonly held: boolean
  /** The readings the month was closed with: a policy that changes later changes no closed month. */
  readonly policy: StipendPolicy
}

/** Base amounts that were set, and when: null while none has been. */
export const extraBaseAmounts = async (tx: Tx, municipalityId: string) => {
  const row = await tx.setting.findUnique({
    where: { municipalityId_key: { municipalityId, key: 'extraG' } },
    select: { value: true, updatedAt: true },
  })
  return row && { setAt: row.updatedAt, amounts: row.value as { validFrom: LocalDate; amountKr: number }[] }
}

/** The absence of a month is judged by marks up to 13 months back. */
const MARKS_BACK = '13 months'

type Asked = {
  readonly before: Month
  readonly from: Month
  /** Months from here on are looked at for everyone whose payment is older than the new base amount. */
  readonly newBase: { readonly from: Month; readonly setAt: Date } | null
  readonly participantId?: string | undefined
}

/**
 * What closed months paid those about whom something has been registered, recorded or fixed since each was
 * calculated: marks, leave, what changes a quota, facts about the person, other benefits, paid work, the base amount.
 */
export const paidThenChanged = async (
  tx: Tx,
  municipalityId: string,
  { before, from, newBase, participantId }: Asked,
): Promise<readonly PaidMonth[]> => {
  const rows = await tx.$queryRaw<(Omit<PaidMonth, 'month'> & { month: string })[]>`
    SELECT r."month", p."participantId", (p."result" ->> 'ownOre')::int AS "ownOre",
      p."exceptions" @> '[{"code": "DECISION_NEEDED", "resolution": {"choice": "HOLD"}}]' AS "held",
      p."input" -> 'facts' -> 'policy' AS "policy"
    FROM "StipendRun" r
    JOIN "StipendPayment" p ON p."municipalityId" = r."municipalityId" AND p."runId" = r."id"
    JOIN "Participant" x ON x."municipalityId" = p."municipalityId" AND x."id" = p."participantId"
    WHERE r."municipalityId" = ${municipalityId} AND r."status" IN ('APPROVED', 'EXPORTED')
      AND r."month" < ${before} AND r."month" >= ${from}
      AND (${participantId ?? null}::uuid IS NULL OR p."participantId" = ${participantId ?? null}::uuid)
      AND (x."updatedAt" > r."preparedAt"
        OR EXISTS (
          SELECT 1 FROM "Decision" d
          WHERE d."municipalityId" = p."municipalityId" AND d."participantId" = p."participantId"
            AND d."kind" = 'TREKK' AND d."status" = 'APPROVED' AND d."details" ->> 'month' = r."month")
        OR (r."month" >= ${newBase?.from ?? '9999-12'} AND r."preparedAt" < ${newBase?.setAt ?? new Date(0)})
        OR EXISTS (
          SELECT 1 FROM "StipendBenefit" b
          WHERE b."municipalityId" = p."municipalityId" AND b."participantId" = p."participantId"
            AND b."updatedAt" > r."preparedAt")
        OR EXISTS (
          SELECT 1 FROM "StipendWork" w
          WHERE w."municipalityId" = p."municipalityId" AND w."participantId" = p."participantId"
            AND w."updatedAt" > r."preparedAt")
        OR EXISTS (
          SELECT 1 FROM "Leave" l
          WHERE l."municipalityId" = p."municipalityId" AND l."participantId" = p."participantId"
            AND l."recordedAt" > r."preparedAt"
            AND l."fromDate" < to_date(r."month", 'YYYY-MM') + interval '1 month')
        OR EXISTS (
          SELECT 1 FROM "AbsenceCircumstance" c
          WHERE c."municipalityId" = p."municipalityId" AND c."participantId" = p."participantId"
            AND greatest(c."recordedAt", c."endedAt") > r."preparedAt")
        OR EXISTS (
          SELECT 1 FROM "AttendanceMark" m
          WHERE m."municipalityId" = p."municipalityId" AND m."participantId" = p."participantId"
            AND m."date" >= to_date(r."month", 'YYYY-MM') - ${MARKS_BACK}::interval
            AND m."date" < to_date(r."month", 'YYYY-MM') + interval '1 month'
            AND m."markedAt" > r."preparedAt"))`
  return rows.map((row) => ({ ...row, month: row.month as Month }))
}

type Settled = { readonly participantId: string; readonly month: Month; readonly ore: number }

/** What lines of closed runs have paid or set off of earlier months already. */
export const settledDifferences = async (
  tx: Tx,
  municipalityId: string,
  before: Month,
): Promise<readonly Settled[]> => {
  const rows = await tx.$queryRaw<{ participantId: string; month: string; ore: number }[]>`
    SELECT l."participantId", l."ofMonth" AS "month", sum(l."amountOre")::int AS "ore"
    FROM "StipendRun" r
    JOIN "StipendLine" l ON l."municipalityId" = r."municipalityId" AND l."runId" = r."id"
    WHERE r."municipalityId" = ${municipalityId} AND r."status" IN ('APPROVED', 'EXPORTED')
      AND r."month" < ${before} AND l."ofMonth" IS NOT NULL
    GROUP BY 1, 2`
  return rows.map((row) => ({ ...row, month: row.month as Month }))
}

/** The latest closed month; null when none is. */
export const lastClosedMonth = async (tx: Tx, municipalityId: string): Promise<Month | null> => {
  const row = await tx.stipendRun.findFirst({
    where: { municipalityId, status: { in: ['APPROVED', 'EXPORTED'] } },
    orderBy: { month: 'desc' },
    select: { month: true },
  })
  return row && (row.month as Month)
}

/** The facts about each person that the month was closed with; of nobody unless it is closed. */
export const personsAtClose = async (
  tx: Tx,
  municipalityId: string,
  month: Month,
): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> => {
  const rows = await tx.$queryRaw<{ participantId: string; person: Record<string, unknown> }[]>`
    SELECT p."participantId", p."input" -> 'facts' -> 'person' AS "person"
    FROM "StipendRun" r
    JOIN "StipendPayment" p ON p."municipalityId" = r."municipalityId" AND p."runId" = r."id"
    WHERE r."municipalityId" = ${municipalityId} AND r."status" IN ('APPROVED', 'EXPORTED')
      AND r."month" = ${month}`
  return new Map(rows.map(({ participantId, person }) => [participantId, person]))
}
