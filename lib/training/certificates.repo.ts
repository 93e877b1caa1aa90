import 'server-only'
import { norwegianTime } from '#lib/platform/clock'
import type { Tx } from '#lib/platform/database'

const KIND = 'TRAINING_CERTIFICATE'

type NewCertificate = {
  readonly participantId: string
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly by: string
}

/** Keeps a certificate in the case for good, byte for byte. */
export const insertCertificate = async (
  tx: Tx,
  municipalityId: string,
  { participantId, bytes, sha256, by }: NewCertificate,
): Promise<string> => {
  const kept = { mediaType: 'application/pdf', bytes: Uint8Array.from(bytes), sha256, createdById: by }
  const { id } = await tx.document.create({
    data: { municipalityId, participantId, kind: KIND, ...kept },
    select: { id: true },
  })
  return id
}

/** The certificates of a case, the latest first, with the day each was made. */
export const certificatesOf = async (tx: Tx, municipalityId: string, participantId: string) => {
  const rows = await tx.document.findMany({
    where: { municipalityId, participantId, kind: KIND },
    select: { id: true, createdAt: true },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(({ id, createdAt }) => ({ id, at: norwegianTime(createdAt) }))
}

export const certificateBytes = (tx: Tx, municipalityId: string, participantId: string, id: string) =>
  tx.document.findFirst({
    where: { municipalityId, participantId, id, kind: KIND },
    select: { bytes: true },
  })
