import 'server-only'
import { z } from 'zod'
import { fromColumn, toColumn } from '#lib/platform/civil-date'
import { norwegianTime } from '#lib/platform/clock'
import type { Tx } from '#lib/platform/database'
import type { LocalDate } from '#lib/values/local-date'
import { PAUSE_KINDS, PAYERS, SUBJECTS, TEST_PARTS, TEST_RESULTS } from './training-codes.schema'

/** What each kind of entry holds beside its day and its reason. */
const details = {
  TEST: z.object({ part: z.enum(TEST_PARTS), result: z.enum(TEST_RESULTS) }),
  PAUSE: z.object({
    to: z.string().transform((day) => day as LocalDate),
    kind: z.enum(PAUSE_KINDS),
  }),
  FEE: z.object({
    subject: z.enum(SUBJECTS),
    quarters: z.number().int(),
    amountOre: z.number().int(),
    payer: z.enum(PAYERS),
    organisationNumber: z.string().nullable(),
  }),
} as const

type Details = { readonly [Kind in keyof typeof details]: z.output<(typeof details)[Kind]> }
export type EntryKind = keyof Details

type Common = {
  readonly id: string
  readonly on: LocalDate
  readonly reason: string
  readonly by: string
  /** `yyyy-mm-dd hh:mm`, Norwegian time. */
  readonly at: string
  /** Who took it out of account, and why; null while it counts. */
  readonly struck: { readonly by: string; readonly reason: string } | null
}
export type EntryOf<Kind extends EntryKind> = Common & { readonly kind: Kind; readonly detail: Details[Kind] }
export type Entry = { [Kind in EntryKind]: EntryOf<Kind> }[EntryKind]

type EntryRow = {
  id: string
  kind: EntryKind
  onDate: Date
  detail: unknown
  reason: string
  recordedAt: Date
  by: string | null
  struckBy: string | null
  struckReason: string | null
}

const entryOf = (row: EntryRow): Entry =>
  ({
    id: row.id,
    kind: row.kind,
    on: fromColumn(row.onDate),
    reason: row.reason,
    by: row.by ?? '',
    at: norwegianTime(row.recordedAt),
    struck: row.struckReason === null ? null : { by: row.struckBy ?? '', reason: row.struckReason },
    detail: details[row.kind].parse(row.detail),
  }) as Entry

/** Every entry of the file in the order of their days, with those that were taken out of account. */
export const trainingEntries = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
): Promise<readonly Entry[]> => {
  const rows = await tx.$queryRaw<EntryRow[]>`
    SELECT e."id", e."kind", e."onDate", e."detail", e."reason", e."recordedAt", u."name" AS "by",
      s."reason" AS "struckReason", v."name" AS "struckBy"
    FROM "TrainingEntry" e
    LEFT JOIN "StaffUser" u ON u."municipalityId" = e."municipalityId" AND u."id" = e."recordedById"
    LEFT JOIN "TrainingEntry" s ON s."municipalityId" = e."municipalityId" AND s."strikesId" = e."id"
    LEFT JOIN "StaffUser" v ON v."municipalityId" = s."municipalityId" AND v."id" = s."recordedById"
    WHERE e."municipalityId" = ${municipalityId} AND e."participantId" = ${participantId}::uuid
      AND e."strikesId" IS NULL AND e."kind" IN ('TEST', 'PAUSE', 'FEE')
    ORDER BY e."onDate", e."recordedAt", e."id"`
  return rows.map(entryOf)
}

type NewEntry = {
  readonly participantId: string
  readonly kind: EntryKind | 'STRIKE'
  readonly on: LocalDate
  readonly detail: Readonly<Record<string, unknown>>
  readonly reason: string
  readonly recordedOn: LocalDate
  readonly by: string
  readonly strikesId?: string
}

export const addEntry = async (tx: Tx, municipalityId: string, entry: NewEntry): Promise<void> => {
  const { on, recordedOn, by, detail, ...rest } = entry
  await tx.trainingEntry.create({
    data: {
      ...rest,
      municipalityId,
      detail: detail as object,
      onDate: toColumn(on),
      recordedOn: toColumn(recordedOn),
      recordedById: by,
    },
  })
}

/** Whose the entry is, and whether it still counts; null when there is none. */
export const entryToStrike = async (tx: Tx, municipalityId: string, id: string) => {
  const entry = await tx.trainingEntry.findUnique({
    where: { municipalityId_id: { municipalityId, id } },
    select: { participantId: true, kind: true, strikesId: true },
  })
  if (!entry || entry.strikesId) return null
  const struck = await tx.trainingEntry.count({ where: { municipalityId, strikesId: id } })
  return { participantId: entry.participantId, kind: entry.kind, counts: struck === 0 }
}
