import { type Actor, ROLES } from '#lib/platform/access'
import { asMunicipality, type Tx } from '#lib/platform/database'
import { type MeetingSetup, meetingSetupSchema } from './meeting.schema'
import type { RoomKey } from './room-token'

/** A tablet handed over, and on whose watch. */
export type Room = {
  readonly id: string
  readonly agreementId: string
  readonly submissionId: string
  readonly setup: MeetingSetup
  readonly openedAt: Date
  readonly open: boolean
  readonly actor: Actor
}

type NewRoom = {
  readonly id: string
  readonly municipalityId: string
  readonly agreementId: string
  readonly tokenHash: string
  readonly setup: MeetingSetup
  readonly openedById: string
  readonly expiresAt: Date
}

export const insertRoom = async (tx: Tx, { setup, ...room }: NewRoom): Promise<void> => {
  await tx.roomSession.create({ data: { ...room, meeting: setup } })
}

/** Closes the rooms of an agreement, all or those that a person opened: a tablet left behind shows nothing more. */
export const closeRooms = async (tx: Tx, municipalityId: string, agreementId: string): Promise<number> => {
  const { count } = await tx.roomSession.updateMany({
    where: { municipalityId, agreementId, closedAt: null },
    data: { closedAt: new Date() },
  })
  return count
}

/** The room that the tablet's cookie opens, with the person who handed it over; null for any other cookie. */
export const roomOfKey = ({ municipalityId, roomId, tokenHash }: RoomKey): Promise<Room | null> =>
  asMunicipality(municipalityId, async (tx) => {
    const row = await tx.roomSession.findUnique({
      where: { municipalityId_id: { municipalityId, id: roomId } },
      include: { openedBy: true },
    })
    if (!row || row.tokenHash !== tokenHash) return null
    const { openedBy, agreementId, submissionId, openedAt, expiresAt, closedAt } = row
    const roles = ROLES.filter((role) => openedBy.roles.includes(role))
    return {
      id: roomId,
      agreementId,
      submissionId,
      setup: meetingSetupSchema.parse(row.meeting),
      openedAt,
      open: closedAt === null && expiresAt > new Date(),
      actor: { id: openedBy.id, name: openedBy.name, municipalityId, roles },
    }
  })
