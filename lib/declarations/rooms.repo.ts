import { type Actor, ROLES } from '#lib/platform/access'
import { asMunicipality, type Tx } from '#lib/platform/database'
import { readLink } from '#lib/platform/link-token'
import { type MeetingSetup, meetingSetupSchema } from './meeting.schema'
import { progressSchema } from './progress.schema'
import type { ReadingProgress } from './room.view'
import { DELIVERY_SECONDS } from './room-times'
import type { RoomKey } from './room-token'

/** A tablet handed over, and on whose watch. */
export type Room = {
  readonly id: string
  readonly agreementId: string
  readonly submissionId: string
  readonly setup: MeetingSetup
  readonly openedAt: Date
  readonly expiresAt: Date
  /** `late`: its time is out, and what was given in time can be handed in; `expired`: that can it no more. */
  readonly state: 'open' | 'late' | 'expired' | 'closed'
  readonly progress: ReadingProgress | null
  readonly actor: Actor
}

const stateOf = (closedAt: Date | null, expiresAt: Date, now: number): Room['state'] => {
  if (closedAt !== null) return 'closed'
  if (now <= expiresAt.getTime()) return 'open'
  return now > expiresAt.getTime() + DELIVERY_SECONDS * 1000 ? 'expired' : 'late'
}

type NewRoom = {
  readonly id: string
  readonly municipalityId: string
  readonly agreementId: string
  readonly tokenHash: string
  readonly setup: MeetingSetup
  readonly openedById: string
  readonly expiresAt: Date
  readonly progress: ReadingProgress | null
}

export const insertRoom = async (tx: Tx, { setup, progress, ...room }: NewRoom): Promise<void> => {
  await tx.roomSession.create({ data: { ...room, meeting: setup, ...(progress && { progress }) } })
}

/** Where the reading of an agreement was last left to rest. */
export const restedAt = async (
  tx: Tx,
  municipalityId: string,
  agreementId: string,
): Promise<ReadingProgress | null> => {
  const room = await tx.roomSession.findFirst({
    where: { municipalityId, agreementId },
    orderBy: { openedAt: 'desc' },
    select: { progress: true },
  })
  return room?.progress ? progressSchema.parse(room.progress) : null
}

type OpenRoom = { readonly municipalityId: string; readonly roomId: string; readonly agreementId: string }

/** False when the agreement has no such room. */
export const keepProgress = async (
  tx: Tx,
  { municipalityId, roomId, agreementId }: OpenRoom,
  progress: ReadingProgress,
): Promise<boolean> => {
  const { count } = await tx.roomSession.updateMany({
    where: { municipalityId, id: roomId, agreementId },
    data: { progress },
  })
  return count === 1
}

/** Whether a tablet is out with this agreement now. */
export const hasOpenRoom = async (tx: Tx, municipalityId: string, agreementId: string): Promise<boolean> =>
  (await tx.roomSession.count({
    where: { municipalityId, agreementId, closedAt: null, expiresAt: { gt: new Date() } },
  })) > 0

/** Closes the rooms of an agreement, all or those that a person opened: a tablet left behind shows nothing more. */
export const closeRooms = async (tx: Tx, municipalityId: string, agreementId: string): Promise<number> => {
  const { count } = await tx.roomSession.updateMany({
    where: { municipalityId, agreementId, closedAt: null },
    data: { closedAt: new Date() },
  })
  return count
}

type Handed = { readonly room: Room; readonly tokenHash: string }

const roomById = (municipalityId: string, roomId: string): Promise<Handed | null> =>
  asMunicipality(municipalityId, async (tx) => {
    const row = await tx.roomSession.findUnique({
      where: { municipalityId_id: { municipalityId, id: roomId } },
      include: { openedBy: true },
    })
    if (!row) return null
    const { openedBy, agreementId, submissionId, openedAt, expiresAt, closedAt } = row
    const roles = ROLES.filter((role) => openedBy.roles.includes(role))
    const room = {
      id: roomId,
      agreementId,
      submissionId,
      setup: meetingSetupSchema.parse(row.meeting),
      openedAt,
      expiresAt,
      state: stateOf(closedAt, expiresAt, Date.now()),
      progress: row.progress ? progressSchema.parse(row.progress) : null,
      actor: { id: openedBy.id, name: openedBy.name, municipalityId, roles },
    }
    return { room, tokenHash: row.tokenHash }
  })

/** The room that the tablet's cookie opens, with the person who handed it over; null for any other cookie. */
export const roomOfKey = async ({ municipalityId, roomId, tokenHash }: RoomKey): Promise<Room | null> => {
  const handed = await roomById(municipalityId, roomId)
  return handed?.tokenHash === tokenHash ? handed.room : null
}

/** The room that an outcome is handed in to, from whatever page of its tablet; null for a key that is not ours. */
export const roomOfDelivery = async (key: unknown): Promise<Room | null> => {
  const signed = readLink('room', key)
  return signed && ((await roomById(signed.municipalityId, signed.id))?.room ?? null)
}
