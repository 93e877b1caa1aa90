import 'server-only'
import type { Tx } from '#lib/platform/database'
import { ANNULLING } from '#lib/platform/effects-that-hold'
import { firstDay, lastDay, type Month } from '#lib/values/month'
import type { StipendPerson } from './stipend-facts'

export type PersonRow = StipendPerson & {
  readonly id: string
  readonly name: string
  readonly caseNumber: string
  readonly language: string
  /** Enrolled in some group on some day of the month that was asked for. */
  readonly hasTimetable: boolean
}

type Which =
  /** Those in a programme on some day of the month. */
  | { readonly month: Month; readonly ids?: readonly string[] }
  /** These, whether or not their programme has ended. */
  | { readonly everyOneOf: readonly string[] }

const askedOf = (which: Which) => {
  const ids = 'everyOneOf' in which ? which.everyOneOf : which.ids
  const month = 'month' in which ? which.month : null
  return { ids: ids ? [...ids] : null, from: month && firstDay(month), to: month && lastDay(month) }
}

/** People with what their stønad rests on, by name: one statement, whatever their number. */
export const peopleOf = async (
  tx: Tx,
  municipalityId: string,
  which: Which,
): Promise<readonly PersonRow[]> => {
  const { ids, from, to } = askedOf(which)
  const [answer] = await tx.$queryRaw<{ rows: readonly PersonRow[] }[]>`
    WITH relative AS (
      SELECT "participantId", json_agg(json_build_object('relation', "relation", 'birthDate', "birthDate",
        'from', "fromDate", 'to', "toDate", 'programmeStartedOn', "programmeStartedOn",
        'programmeEndedOn', "programmeEndedOn") ORDER BY "birthDate", "id") AS "all"
      FROM "FamilyMember"
      WHERE "municipalityId" = ${municipalityId} AND (${ids}::uuid[] IS NULL OR "participantId" = ANY(${ids}::uuid[]))
      GROUP BY 1
    ), benefit AS (
      SELECT "participantId", json_agg(json_build_object('kind', "kind", 'fromMonth', "fromMonth",
        'toMonth', "toMonth", 'amountOre', "amountOre", 'annualOre', "annualOre",
        'earnedBeforeStart', "earnedBeforeStart", 'received', "received")
        ORDER BY "fromMonth", "kind", "id") AS "all"
      FROM "StipendBenefit"
      WHERE "municipalityId" = ${municipalityId} AND NOT "withdrawn"
        AND (${ids}::uuid[] IS NULL OR "participantId" = ANY(${ids}::uuid[]))
      GROUP BY 1
    ), work AS (
      SELECT "participantId",
        json_agg(json_build_object('month', "month", 'quarters', "quarters", 'payOre', "payOre") ORDER BY "month") AS "all"
      FROM "StipendWork"
      WHERE "municipalityId" = ${municipalityId} AND (${ids}::uuid[] IS NULL OR "participantId" = ANY(${ids}::uuid[]))
      GROUP BY 1
    ), pause AS (
      SELECT e."participantId",
        json_agg(json_build_object('from', e."fromDate", 'to', e."toDate") ORDER BY e."fromDate") AS "all"
      FROM "ProgrammeEffect" e
      WHERE e."municipalityId" = ${municipalityId} AND e."kind" = 'PAUSE'
        AND (${ids}::uuid[] IS NULL OR e."participantId" = ANY(${ids}::uuid[]))
        AND NOT EXISTS (SELECT FROM "Decision" d WHERE d."municipalityId" = e."municipalityId"
          AND d."replacesId" = e."decisionId" AND d."status" = 'APPROVED')
        AND NOT EXISTS (SELECT FROM "DecisionEvent" v WHERE v."municipalityId" = e."municipalityId"
          AND v."decisionId" = e."decisionId" AND v."kind" = 'OUTCOME'
          AND v."data" ->> 'outcome' = ANY(${ANNULLING}::text[]))
      GROUP BY 1
    ), enrolled AS (
      SELECT DISTINCT "participantId" FROM "Enrolment"
      WHERE "municipalityId" = ${municipalityId} AND "fromDate" <= ${to}::date
        AND ("toDate" IS NULL OR "toDate" >= ${from}::date)
    )
    SELECT coalesce(json_agg(person), '[]') AS "rows" FROM (
      SELECT p."id", p."givenName" || ' ' || p."familyName" AS "name", p."caseNumber", p."language", p."birthDate",
        p."programmeStartedOn" AS "startedOn", p."programmeEndedOn" AS "endedOn",
        coalesce(relative."all", '[]') AS "family", coalesce(benefit."all", '[]') AS "benefits",
        coalesce(work."all", '[]') AS "works", coalesce(pause."all", '[]') AS "pauses", enrolled."participantId" IS NOT NULL AS "hasTimetable"
      FROM "Participant" p
      LEFT JOIN relative ON relative."participantId" = p."id"
      LEFT JOIN benefit ON benefit."participantId" = p."id"
      LEFT JOIN work ON work."participantId" = p."id"
      LEFT JOIN pause ON pause."participantId" = p."id"
      LEFT JOIN enrolled ON enrolled."participantId" = p."id"
      WHERE p."municipalityId" = ${municipalityId} AND p."programmeStartedOn" IS NOT NULL
        AND (${ids}::uuid[] IS NULL OR p."id" = ANY(${ids}::uuid[]))
        AND (${to}::date IS NULL OR p."programmeStartedOn" <= ${to}::date)
        AND (${from}::date IS NULL OR p."programmeEndedOn" IS NULL OR p."programmeEndedOn" >= ${from}::date)
      ORDER BY p."givenName", p."familyName", p."id") person`
  return answer?.rows ?? []
}
