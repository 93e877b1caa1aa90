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

/** Finished documents, oldest first: what was only shown before it was signed is not one. */
export const documentsForArchive = async (tx: Tx, municipalityId: string, participantId: string) => {
  const rows = await tx.document.findMany({
    where: { municipalityId, participantId, mediaType: 'application/pdf', shownIn: { none: {} } },
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
