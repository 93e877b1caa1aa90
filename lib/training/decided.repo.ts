import 'server-only'
import { z } from 'zod'
import { fromColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { ANNULLING } from '#lib/platform/effects-that-hold'
import type { LocalDate } from '#lib/values/local-date'
import { LEVELS } from './training-codes.schema'

const level = z.enum(LEVELS)

/** What the decisions about training hold, as the decision flow keeps it. */
const details = {
  NORWEGIAN_GOAL: z.object({ listening: level, reading: level, writing: level, oral: level }),
  EXEMPTION: z.object({
    exemptionPart: z.string(),
    exemptionGround: z.string(),
    rightLapses: z.boolean().default(false),
  }),
} as const

type Details = { readonly [Kind in keyof typeof details]: z.output<(typeof details)[Kind]> }
type DecidedOf<Kind extends keyof Details> = {
  readonly id: string
  readonly number: number
  readonly kind: Kind
  readonly on: LocalDate
  /** Who approved it. */
  readonly by: string
  readonly detail: Details[Kind]
}

/** A decision about the training that stands: a norskmål, or an exemption that was granted. */
export type Decided = { [Kind in keyof Details]: DecidedOf<Kind> }[keyof Details]

type Row = {
  id: string
  number: number
  kind: keyof Details
  decidedOn: Date
  details: unknown
  by: string | null
}

/** In the order they were made. What was refused, or made anew after a complaint, is not among them. */
export const decidedTraining = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
): Promise<readonly Decided[]> => {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT d."id", d."number", d."kind", d."decidedOn", d."details", u."name" AS "by"
    FROM "Decision" d
    LEFT JOIN "StaffUser" u ON u."municipalityId" = d."municipalityId" AND u."id" = d."approvedById"
    WHERE d."municipalityId" = ${municipalityId} AND d."participantId" = ${participantId}::uuid
      AND d."status" = 'APPROVED' AND d."kind" IN ('NORWEGIAN_GOAL', 'EXEMPTION')
      AND (d."kind" <> 'EXEMPTION' OR d."details" ->> 'outcome' = 'GRANTED')
      AND NOT EXISTS (
        SELECT 1 FROM "Decision" later
        WHERE later."municipalityId" = d."municipalityId" AND later."replacesId" = d."id"
          AND later."status" = 'APPROVED')
      AND NOT EXISTS (
        SELECT 1 FROM "DecisionEvent" v
        WHERE v."municipalityId" = d."municipalityId" AND v."decisionId" = d."id" AND v."kind" = 'OUTCOME'
          AND v."data" ->> 'outcome' = ANY(${ANNULLING}::text[]))
    ORDER BY d."decidedOn", d."number"`
  return rows.map(
    ({ id, number, kind, decidedOn, details: held, by }) =>
      ({
        id,
        number,
        kind,
        on: fromColumn(decidedOn),
        by: by ?? '',
        detail: details[kind].parse(held),
      }) as Decided,
  )
}
