import type { DocumentKind } from '#lib/values/document-kinds'
import type { Tx } from './database'
import { documentHash } from './document-hash'

export type NewDocument = {
  readonly municipalityId: string
  readonly participantId: string
  readonly kind: DocumentKind
  readonly bytes: Uint8Array
  readonly by: string
  readonly mediaType?: string
}

/** Keeps bytes in a case as they are, under their fingerprint; answers both the document's id and that. */
export const keepDocument = async (
  tx: Tx,
  { by, bytes, mediaType = 'application/pdf', ...document }: NewDocument,
): Promise<{ readonly documentId: string; readonly sha256: string }> => {
  const sha256 = documentHash(bytes)
  const { id } = await tx.document.create({
    data: { ...document, bytes: Uint8Array.from(bytes), mediaType, sha256, createdById: by },
    select: { id: true },
  })
  return { documentId: id, sha256 }
}
