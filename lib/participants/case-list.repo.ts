import 'server-only'
import { fromColumn, fromNullableColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'

export type CaseRow = {
  readonly id: string
  readonly caseNumber: string
  readonly name: string
  readonly language: string
  readonly settledOn: LocalDate
  readonly programmeStartedOn: LocalDate | null
  readonly programmeEndsOn: LocalDate | null
  readonly planStatus: string | null
  readonly planReviewBy: LocalDate | null
  readonly agreementStatus: string | null
  readonly outcome: string | null
  readonly trainingOnly: boolean
}

export type CaseFilter = {
  readonly adviserId: string | null
  readonly search: string
  readonly take: number
  readonly skip: number
}

type Raw = Omit<CaseRow, 'settledOn' | 'programmeStartedOn' | 'programmeEndsOn' | 'planReviewBy'> & {
  settledOn: Date
  programmeStartedOn: Date | null
  programmeEndsOn: Date | null
  planReviewBy: Date | null
  total: bigint
}

/** One page of cases with what the list shows of each: one statement, whatever the number of cases. */
export const listCases = async (
  tx: Tx,
  municipalityId: string,
  { adviserId, search, take, skip }: CaseFilter,
) => {
  const like = `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT p."id", p."caseNumber", p."givenName" || ' ' || p."familyName" AS "name", p."language", p."settledOn", p."trainingOnly",
      p."programmeStartedOn", plan."endsOn" AS "programmeEndsOn", plan."status" AS "planStatus",
      plan."reviewBy" AS "planReviewBy", agreement."status" AS "agreementStatus", assessment."outcome",
      count(*) OVER () AS "total"
    FROM "Participant" p
    LEFT JOIN LATERAL (
      SELECT "id", "status", "endsOn", "reviewBy" FROM "Plan" x
      WHERE x."municipalityId" = p."municipalityId" AND x."participantId" = p."id" AND x."status" <> 'REPLACED'
      ORDER BY (x."status" = 'DECIDED') DESC, x."number" DESC LIMIT 1) plan ON true
    LEFT JOIN LATERAL (
      SELECT "status" FROM "Agreement" x
      WHERE x."municipalityId" = p."municipalityId" AND x."participantId" = p."id" AND x."status" <> 'REPLACED'
      ORDER BY x."createdAt" DESC LIMIT 1) agreement ON true
    LEFT JOIN LATERAL (
      SELECT "outcome" FROM "EligibilityAssessment" x
      WHERE x."municipalityId" = p."municipalityId" AND x."participantId" = p."id"
      ORDER BY x."assessedAt" DESC LIMIT 1) assessment ON true
    WHERE p."municipalityId" = ${municipalityId}
      AND (${adviserId}::uuid IS NULL OR p."adviserId" = ${adviserId}::uuid)
      AND (${search} = '' OR p."givenName" || ' ' || p."familyName" ILIKE ${like} OR p."caseNumber" ILIKE ${like})
    ORDER BY p."familyName", p."givenName"
    LIMIT ${take} OFFSET ${skip}`
  return {
    total: Number(rows[0]?.total ?? 0),
    cases: rows.map(
      ({ total: _total, ...row }): CaseRow => ({
        ...row,
        settledOn: fromColumn(row.settledOn),
        programmeStartedOn: fromNullableColumn(row.programmeStartedOn),
        programmeEndsOn: fromNullableColumn(row.programmeEndsOn),
        planReviewBy: fromNullableColumn(row.planReviewBy),
      }),
    ),
  }
}
