import 'server-only'
import { fromColumn, toColumn } from '#lib/platform/civil-date'
import type { Tx } from '#lib/platform/database'
import { keepDocument } from '#lib/platform/keep-document'
import type { LocalDate } from '#lib/values/local-date'

export type AttachmentView = {
  readonly id: string
  readonly name: string
  readonly from: LocalDate
  readonly to: LocalDate
}

/** Documents of a participant's absence, the newest days first. */
export const attachmentsOf = async (
  tx: Tx,
  municipalityId: string,
  participantId: string,
): Promise<readonly AttachmentView[]> => {
  const rows = await tx.absenceAttachment.findMany({
    where: { municipalityId, participantId },
    orderBy: [{ fromDate: 'desc' }, { createdAt: 'desc' }],
    select: { id: true, name: true, fromDate: true, toDate: true },
  })
  return rows.map(({ id, name, fromDate, toDate }) => ({
    id,
    name,
    from: fromColumn(fromDate),
    to: fromColumn(toDate),
  }))
}

type NewAttachment = {
  readonly participantId: string
  readonly from: LocalDate
  readonly to: LocalDate
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly by: string
}

export const insertAttachment = async (
  tx: Tx,
  municipalityId: string,
  { participantId, from, to, name, mediaType, bytes, by }: NewAttachment,
): Promise<string> => {
  const owned = { municipalityId, participantId, createdById: by }
  const document = { municipalityId, participantId, kind: 'ABSENCE', mediaType, bytes, by } as const
  const { documentId } = await keepDocument(tx, document)
  const { id } = await tx.absenceAttachment.create({
    data: { ...owned, documentId, name, fromDate: toColumn(from), toDate: toColumn(to) },
    select: { id: true },
  })
  return id
}

/** An attachment with its bytes; null when there is none such. */
export const attachmentBytes = async (tx: Tx, municipalityId: string, participantId: string, id: string) => {
  const row = await tx.absenceAttachment.findFirst({
    where: { municipalityId, id, participantId },
    select: { name: true, document: { select: { bytes: true, mediaType: true } } },
  })
  return row && { name: row.name, bytes: row.document.bytes, mediaType: row.document.mediaType }
}
