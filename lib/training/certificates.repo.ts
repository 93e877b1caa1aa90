import 'server-only'
import { norwegianTime } from '#lib/platform/clock'
import type { Tx } from '#lib/platform/database'
import type { DocumentKind } from '#lib/values/document-kinds'

export const CERTIFICATE = 'TRAINING_CERTIFICATE' satisfies DocumentKind

/** The certificates of a case, the latest first, with the day each was made. */
export const certificatesOf = async (tx: Tx, municipalityId: string, participantId: string) => {
  const rows = await tx.document.findMany({
    where: { municipalityId, participantId, kind: CERTIFICATE },
    select: { id: true, createdAt: true },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(({ id, createdAt }) => ({ id, at: norwegianTime(createdAt) }))
}

export const certificateBytes = (tx: Tx, municipalityId: string, participantId: string, id: string) =>
  tx.document.findFirst({
    where: { municipalityId, participantId, id, kind: CERTIFICATE },
    select: { bytes: true },
  })
