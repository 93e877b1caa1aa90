import 'server-only'
import type { Tx } from '#lib/platform/database'

type NewLetter = {
  readonly participantId: string
  readonly kind: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly by: string
}

/** Keeps a letter in the case, byte for byte. */
export const insertLetter = async (
  tx: Tx,
  municipalityId: string,
  { by, bytes, ...letter }: NewLetter,
): Promise<void> => {
  const kept = { bytes: Uint8Array.from(bytes), mediaType: 'application/pdf', createdById: by }
  await tx.document.create({ data: { municipalityId, ...letter, ...kept }, select: { id: true } })
}

export const CHANGE_LETTER = 'STIPEND_CHANGE'

/** The letters about changes in a case, the latest first, without their bytes. */
export const changeLettersOf = (tx: Tx, municipalityId: string, participantId: string) =>
  tx.document.findMany({
    where: { municipalityId, participantId, kind: CHANGE_LETTER },
    select: { id: true, createdAt: true },
    orderBy: { createdAt: 'desc' },
  })

export const changeLetterById = (tx: Tx, municipalityId: string, participantId: string, id: string) =>
  tx.document.findFirst({
    where: { municipalityId, participantId, id, kind: CHANGE_LETTER },
    select: { bytes: true },
  })
