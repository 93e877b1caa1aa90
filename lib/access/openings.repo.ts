import 'server-only'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'

type Opening = {
  readonly id: string
  readonly who: string
  readonly at: Date
  readonly basis: string
  readonly reason: string | null
}

const SHOWN = 500

/** Who has opened a case, newest first. */
export const openingsOfCase = (tx: Tx, municipalityId: string, participantId: string) =>
  tx.$queryRaw<Opening[]>`
    SELECT o."staffId" || ' ' || o."day" AS "id", s."name" AS "who", o."openedAt" AS "at", o."basis", o."reason"
    FROM "CaseOpening" o
    JOIN "StaffUser" s ON s."municipalityId" = o."municipalityId" AND s."id" = o."staffId"
    WHERE o."municipalityId" = ${municipalityId} AND o."participantId" = ${participantId}::uuid
    ORDER BY o."openedAt" DESC LIMIT ${SHOWN}`

type Count = { who: string; own: number; others: number; withReason: number }

/** What was opened in a span of days: counted by person, and each opening that needed a reason. */
export const openingsOfMonth = async (
  tx: Tx,
  municipalityId: string,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
) => ({
  counts: await tx.$queryRaw<Count[]>`
    SELECT s."name" AS "who", (count(*) FILTER (WHERE o."basis" = 'OWN'))::int AS "own",
      (count(*) FILTER (WHERE o."basis" <> 'OWN'))::int AS "others",
      (count(*) FILTER (WHERE o."basis" = 'REASON'))::int AS "withReason"
    FROM "CaseOpening" o
    JOIN "StaffUser" s ON s."municipalityId" = o."municipalityId" AND s."id" = o."staffId"
    WHERE o."municipalityId" = ${municipalityId} AND o."day" BETWEEN ${from}::date AND ${to}::date
    GROUP BY 1 ORDER BY 3 DESC, 1`,
  reasons: await tx.$queryRaw<(Opening & { caseNumber: string; participantId: string })[]>`
    SELECT o."staffId" || ' ' || o."participantId" || ' ' || o."day" AS "id", s."name" AS "who", o."openedAt" AS "at",
      o."basis", o."reason", p."caseNumber", p."id" AS "participantId"
    FROM "CaseOpening" o
    JOIN "StaffUser" s ON s."municipalityId" = o."municipalityId" AND s."id" = o."staffId"
    JOIN "Participant" p ON p."municipalityId" = o."municipalityId" AND p."id" = o."participantId"
    WHERE o."municipalityId" = ${municipalityId} AND o."day" BETWEEN ${from}::date AND ${to}::date
      AND o."basis" = 'REASON'
    ORDER BY o."openedAt" DESC LIMIT ${SHOWN}`,
})
