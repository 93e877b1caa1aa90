import 'server-only'
import type { Tx } from '#lib/platform/database'

export type EventRow = {
  readonly sequence: number
  readonly at: Date
  readonly action: string
  readonly detail: Readonly<Record<string, unknown>>
  readonly who: string | null
}

/** Whether the municipality has such a case. */
export const caseExists = async (tx: Tx, municipalityId: string, id: string): Promise<boolean> =>
  (await tx.participant.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: { id: true },
  })) !== null

/** A page of what was done to a subject, newest first, and how much there is in all. */
export const eventsAbout = async (
  tx: Tx,
  municipalityId: string,
  { subjectId, take, skip }: { readonly subjectId: string; readonly take: number; readonly skip: number },
) => {
  const rows = await tx.$queryRaw<readonly (EventRow & { total: number })[]>`
    SELECT e."sequence"::int, e."at", e."action", e."detail", s."name" AS "who", count(*) OVER ()::int AS "total"
    FROM "AuditEvent" e
    LEFT JOIN "StaffUser" s ON s."municipalityId" = e."municipalityId" AND s."id" = e."actorId"
    WHERE e."municipalityId" = ${municipalityId} AND e."subjectId" = ${subjectId} AND e."action" <> 'case.opened'
    ORDER BY e."sequence" DESC LIMIT ${take} OFFSET ${skip}`
  return { events: rows, total: rows[0]?.total ?? 0 }
}
