import 'server-only'
import { fromColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'

type Raw = { rule: string; id: string; since: Date; caseNumber: string | null }

/** What may be deleted now, of the cases that exist for the one who asks and are not restricted; sign-ins belong to no case. */
export const expiredRows = async (tx: Tx, municipalityId: string) => {
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT e."rule", e."id", e."since", p."caseNumber" FROM expired_rows() e
    LEFT JOIN "Participant" p ON p."municipalityId" = ${municipalityId} AND p."id" = e."participantId"
    WHERE e."participantId" IS NULL OR (p."id" IS NOT NULL AND p."id" <> ALL (restricted_cases()))
    ORDER BY 1, 3`
  return rows.map((row) => ({ ...row, since: fromColumn(row.since) }))
}

/** Deletes those of the ids whose time is over; answers how many. */
export const deleteExpired = async (tx: Tx, rule: string, ids: readonly string[]): Promise<number> => {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT delete_expired(${rule}, ${[...ids]}::uuid[]) AS count`
  return row?.count ?? 0
}
