import 'server-only'
import type { Tx } from '#lib/platform/database'
import type { Receipt } from './receipt'

/** The case as its folder in the archive tells it; null where it does not exist for the one who asks. */
export const caseForArchive = (tx: Tx, municipalityId: string, id: string) =>
  tx.participant.findFirst({
    where: { municipalityId, id },
    select: {
      id: true,
      caseNumber: true,
      givenName: true,
      familyName: true,
      createdAt: true,
      addressProtection: true,
      adviser: { select: { name: true } },
    },
  })

/** What was only shown before it was signed is not finished. */
const finished = { mediaType: 'application/pdf', shownIn: { none: {} } } as const

/** The ids of the finished documents alone: whoever only counts them does not read the files. */
export const documentIdsForArchive = async (tx: Tx, municipalityId: string, participantId: string) => {
  const where = { municipalityId, participantId, ...finished }
  return (await tx.document.findMany({ where, select: { id: true } })).map(({ id }) => id)
}

/** Finished documents with their files, oldest first. */
export const documentsForArchive = async (tx: Tx, municipalityId: string, participantId: string) => {
  const rows = await tx.document.findMany({
    where: { municipalityId, participantId, ...finished },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, kind: true, bytes: true, sha256: true, createdAt: true, createdById: true },
  })
  const staff = await tx.staffUser.findMany({
    where: { municipalityId, id: { in: rows.map(({ createdById }) => createdById) } },
    select: { id: true, name: true },
  })
  const names = new Map(staff.map(({ id, name }) => [id, name]))
  return rows.map((row) => ({ ...row, createdBy: names.get(row.createdById) ?? 'Fotfeste' }))
}

/** What the archive has answered about a case and its documents. */
export const receiptsOf = (tx: Tx, municipalityId: string, participantId: string) =>
  tx.archiveReceipt.findMany({
    where: { municipalityId, participantId },
    select: { thingId: true, systemId: true, archiveNumber: true },
  })

export const insertReceipts = (
  tx: Tx,
  of: { readonly participantId: string; readonly importedById: string },
  receipts: readonly Receipt[],
) => tx.archiveReceipt.createMany({ data: receipts.map((receipt) => ({ ...receipt, ...of })) })

type Standing = {
  readonly id: string
  readonly caseNumber: string
  readonly name: string
  readonly archiveNumber: string | null
  readonly documents: number
  readonly archived: number
}

/** How each case stands in the archive: those with most that waits first. One page of `size`, and how many cases. */
export const archiveStandings = async (
  tx: Tx,
  municipalityId: string,
  { skip, size }: { readonly skip: number; readonly size: number },
) => {
  const rows = await tx.$queryRaw<Standing[]>`
    SELECT p."id", p."caseNumber", p."givenName" || ' ' || p."familyName" AS "name", own."archiveNumber",
           count(d."id")::int AS "documents", count(r."thingId")::int AS "archived"
    FROM "Participant" p
    LEFT JOIN "ArchiveReceipt" own ON own."municipalityId" = p."municipalityId" AND own."thingId" = p."id"
    LEFT JOIN "Document" d ON d."municipalityId" = p."municipalityId" AND d."participantId" = p."id"
      AND d."mediaType" = 'application/pdf' AND NOT EXISTS (
        SELECT 1 FROM "Agreement" a WHERE a."municipalityId" = d."municipalityId" AND a."shownDocumentId" = d."id")
    LEFT JOIN "ArchiveReceipt" r ON r."municipalityId" = d."municipalityId" AND r."thingId" = d."id"
    WHERE p."municipalityId" = ${municipalityId}
    GROUP BY p."id", p."caseNumber", p."givenName", p."familyName", own."archiveNumber"
    ORDER BY count(d."id") - count(r."thingId") DESC, p."caseNumber"
    LIMIT ${size} OFFSET ${skip}`
  return { rows, total: await tx.participant.count({ where: { municipalityId } }) }
}
