import { type Actor, ROLES } from '#lib/platform/access'
import { asMunicipality, type Tx } from '#lib/platform/database'
import { municipalSettings } from '#lib/settings/municipal-settings'
import type { RoomKey } from './room-token'

type NewCopy = {
  readonly id: string
  readonly municipalityId: string
  readonly documentId: string
  readonly tokenHash: string
  readonly offeredById: string
  readonly expiresAt: Date
}

export const insertCopy = async (tx: Tx, copy: NewCopy): Promise<void> => {
  await tx.documentCopy.create({ data: copy })
}

export type Copy = {
  readonly id: string
  readonly participantId: string
  readonly documentId: string
  readonly language: string
  /** The ranges it may be fetched from. */
  readonly networks: readonly string[]
  readonly actor: Actor
}

/**
 * The copy behind an address, while it can be fetched; null afterwards and for any other address. The municipality's
 * choice and the person's protection are asked again: they may have changed since the code was shown.
 */
export const copyOfKey = ({ municipalityId, roomId: id, tokenHash }: RoomKey): Promise<Copy | null> =>
  asMunicipality(municipalityId, async (tx) => {
    const row = await tx.documentCopy.findFirst({
      where: {
        municipalityId,
        id,
        tokenHash,
        document: { participant: { addressProtection: 'UGRADERT' } },
        fetchedAt: null,
        expiresAt: { gt: new Date() },
      },
      include: { offeredBy: true, document: { select: { participantId: true, signedIn: true } } },
    })
    if (!row) return null
    const { offeredBy: by, document, documentId } = row
    const roles = ROLES.filter((role) => by.roles.includes(role))
    const actor = { id: by.id, name: by.name, municipalityId, roles }
    const { copyByQr, copyNetworks } = await municipalSettings({ tx, actor })
    if (!copyByQr) return null
    return {
      id,
      documentId,
      participantId: document.participantId,
      language: document.signedIn[0]?.language ?? 'nb',
      networks: Object.keys(copyNetworks),
      actor,
    }
  })

/** What was offered before and not fetched opens nothing more. */
export const endCopies = async (tx: Tx, municipalityId: string, documentId: string): Promise<void> => {
  await tx.documentCopy.updateMany({
    where: { municipalityId, documentId, fetchedAt: null },
    data: { fetchedAt: new Date() },
  })
}

/** True for the one who comes first. */
export const markFetched = async (tx: Tx, municipalityId: string, id: string): Promise<boolean> => {
  const { count } = await tx.documentCopy.updateMany({
    where: { municipalityId, id, fetchedAt: null },
    data: { fetchedAt: new Date() },
  })
  return count === 1
}

export const isProtected = async (tx: Tx, municipalityId: string, id: string): Promise<boolean> => {
  const where = { municipalityId_id: { municipalityId, id } }
  const row = await tx.participant.findUnique({ where, select: { addressProtection: true } })
  return row?.addressProtection !== 'UGRADERT'
}
