import 'server-only'
import type { Tx } from '#lib/platform/database'
import type { DocumentKind } from '#lib/values/document-kinds'

export const CHANGE_LETTER = 'STIPEND_CHANGE' satisfies DocumentKind

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
