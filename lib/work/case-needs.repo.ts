import 'server-only'
import { fromColumn, fromNullableColumn, toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { Prisma } from '#lib/platform/generated/client'
import { addDays, type LocalDate } from '#lib/values/local-date'

/** What decides whether a case needs someone now. */
export type CaseNeed = {
  readonly id: string
  readonly name: string
  readonly language: string
  readonly settledOn: LocalDate
  readonly outcome: string | null
  /** The deadline that the law's answer gave (§ 12). */
  readonly deadline: LocalDate | null
  readonly decidedOn: LocalDate | null
  readonly startsOn: LocalDate | null
  readonly reviewBy: LocalDate | null
  readonly hasDraft: boolean
  readonly agreementStatus: string | null
  readonly followUpOn: LocalDate | null
  /** What follows a refusal waits for the leader. */
  readonly leaderDecision: boolean
  /** Signed by pen, and the sheet is not in the case. */
  readonly sheetMissing: boolean
  readonly unexplained: number
  readonly lastUnexplainedOn: LocalDate | null
}

type Dates = 'deadline' | 'decidedOn' | 'startsOn' | 'reviewBy' | 'followUpOn' | 'lastUnexplainedOn'
type Raw = Omit<CaseNeed, Dates | 'settledOn'> & Record<Dates, Date | null> & { settledOn: Date }

/** Absence older than a year is settled or forgotten; it is not looked for. */
const DAYS_BACK = 366

/** The cases of an adviser, or one case. */
type Whose = { readonly adviserId: string } | { readonly participantId: string }

const among = (whose: Whose) =>
  'adviserId' in whose
    ? Prisma.sql`p."adviserId" = ${whose.adviserId}::uuid`
    : Prisma.sql`p."id" = ${whose.participantId}::uuid`

/** The open cases with what may call for work: one statement, whatever the number of cases. */
export const caseNeeds = async (
  tx: Tx,
  municipalityId: string,
  whose: Whose,
  today: LocalDate,
): Promise<readonly CaseNeed[]> => {
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT p."id", p."givenName" || ' ' || p."familyName" AS "name", p."language", p."settledOn",
      a."outcome", (a."result" ->> 'deadline')::date AS "deadline",
      d."decidedOn", d."startsOn", d."reviewBy",
      EXISTS (SELECT 1 FROM "Plan" x WHERE x."municipalityId" = p."municipalityId" AND x."participantId" = p."id"
              AND x."status" = 'DRAFT') AS "hasDraft",
      g."status" AS "agreementStatus", coalesce(r."followUpOn", m."followUpOn") AS "followUpOn",
      coalesce(m."leaderDecision" AND r."meetingId" IS NULL, false) AS "leaderDecision",
      coalesce(m."method" = 'PAPER' AND NOT EXISTS (SELECT 1 FROM "SignedPaper" x
        WHERE x."municipalityId" = p."municipalityId" AND x."agreementId" = g."id"), false) AS "sheetMissing",
      u."count"::int AS "unexplained", u."last" AS "lastUnexplainedOn"
    FROM "Participant" p
    LEFT JOIN LATERAL (
      SELECT x."outcome", x."result" FROM "EligibilityAssessment" x
      WHERE x."municipalityId" = p."municipalityId" AND x."participantId" = p."id"
      ORDER BY x."assessedAt" DESC LIMIT 1) a ON true
    LEFT JOIN LATERAL (
      SELECT x."decidedOn", x."startsOn", x."reviewBy" FROM "Plan" x
      WHERE x."municipalityId" = p."municipalityId" AND x."participantId" = p."id" AND x."status" = 'DECIDED'
      ORDER BY x."number" DESC LIMIT 1) d ON true
    LEFT JOIN LATERAL (
      SELECT x."id", x."status" FROM "Agreement" x
      WHERE x."municipalityId" = p."municipalityId" AND x."participantId" = p."id" AND x."status" <> 'REPLACED'
      ORDER BY (x."status" = 'SIGNED') DESC, x."createdAt" DESC LIMIT 1) g ON true
    LEFT JOIN LATERAL (
      SELECT x."id", x."followUpOn", x."leaderDecision", x."method" FROM "SigningMeeting" x
      WHERE x."municipalityId" = p."municipalityId" AND x."agreementId" = g."id"
      ORDER BY x."recordedAt" DESC LIMIT 1) m ON true
    LEFT JOIN "RefusalDecision" r ON r."municipalityId" = p."municipalityId" AND r."meetingId" = m."id"
    LEFT JOIN LATERAL (
      SELECT count(*) AS "count", max(newest."date") AS "last" FROM (
        SELECT DISTINCT ON (x."sessionId") x."code", x."date" FROM "AttendanceMark" x
        WHERE x."municipalityId" = p."municipalityId" AND x."participantId" = p."id"
          AND x."date" >= ${toColumn(addDays(today, -DAYS_BACK))}::date
        ORDER BY x."sessionId", x."number" DESC) newest
      WHERE newest."code" = 'UNEXPLAINED') u ON true
    WHERE p."municipalityId" = ${municipalityId} AND p."programmeEndedOn" IS NULL AND NOT p."trainingOnly" AND ${among(whose)}`
  return rows.map((row) => ({
    ...row,
    settledOn: fromColumn(row.settledOn),
    deadline: fromNullableColumn(row.deadline),
    decidedOn: fromNullableColumn(row.decidedOn),
    startsOn: fromNullableColumn(row.startsOn),
    reviewBy: fromNullableColumn(row.reviewBy),
    followUpOn: fromNullableColumn(row.followUpOn),
    lastUnexplainedOn: fromNullableColumn(row.lastUnexplainedOn),
  }))
}
