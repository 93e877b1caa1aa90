import 'server-only'
import { z } from 'zod'
import { today } from '#lib/platform/clock'
import { type Caller, defineQuery } from '#lib/platform/use-case'
import { type Result, refuse } from '#lib/values/result'
import { shownHash } from './agreement-facts'
import { agreementPoints } from './agreement-points'
import { agreementSource } from './agreement-source.repo'
import { agreementById } from './agreements.repo'
import { closeRooms } from './close-rooms'
import { meetingOfSubmission, type RecordedMeeting } from './meetings.repo'
import { type RecordMeetingRefusal, recordMeeting } from './record-meeting'
import { restRoom } from './rest-room'
import type { LateRoom, RoomView } from './room.view'
import { readToken } from './room-token'
import { type Room, roomOfKey } from './rooms.repo'
import { roomWords } from './text/room'
import { textWithHash } from './texts-in-force'

const callerOf = ({ actor }: Room): Caller => ({ actor, today: today() })

const roomBehind = async (token: string | undefined): Promise<Room | null> => {
  const key = readToken(token)
  return key && roomOfKey(key)
}

const wordsIn = (language: string) => roomWords(language) ?? roomWords('nb')

const read = defineQuery('declaration:sign', async (ctx, room: Room): Promise<RoomView | null> => {
  const { tx, actor } = ctx
  const agreement = await agreementById(tx, actor.municipalityId, room.agreementId)
  if (!agreement) return null
  const source = await agreementSource(tx, actor.municipalityId, agreement.participantId)
  const points = agreementPoints(
    agreement,
    await textWithHash(ctx, agreement.language, agreement.translationHash),
  )
  const [own, norwegian] = [wordsIn(agreement.language), roomWords('nb')]
  if (typeof source === 'string' || !points || !own || !norwegian) return null
  const { name, municipality, code } = agreement.facts
  return {
    roomId: room.id,
    participantId: agreement.participantId,
    kind: agreement.kind,
    language: agreement.language,
    shownHash: shownHash(agreement),
    ...points,
    words: { own, norwegian },
    person: { name, ownScriptName: source.ownScriptName },
    municipality,
    code,
    place: room.setup.place,
    heldOn: room.setup.heldOn,
    interpreter: room.setup.withInterpreter === 'YES' ? room.setup.interpreter?.name || null : null,
    staff: room.actor.name,
    progress: room.progress,
  }
})

/** What a tablet needs to deliver what was given in time: no name and no text. */
const readLate = defineQuery(
  'declaration:sign',
  async ({ tx, actor }, { id, agreementId }: Room): Promise<LateRoom | null> => {
    const agreement = await agreementById(tx, actor.municipalityId, agreementId)
    const [own, norwegian] = [wordsIn(agreement?.language ?? 'nb'), roomWords('nb')]
    if (!agreement || !own || !norwegian) return null
    const { language } = agreement
    return { late: true, roomId: id, language, shownHash: shownHash(agreement), words: { own, norwegian } }
  },
)

/** What the tablet shows: this agreement and nothing else. `closed` when it is done, taken back or too old. */
export const roomView = async (token: string | undefined): Promise<RoomView | LateRoom | 'closed' | null> => {
  const room = await roomBehind(token)
  if (!room) return null
  if (room.state === 'closed') return 'closed'
  return room.state === 'late' ? readLate(callerOf(room), room) : read(callerOf(room), room)
}

/** Keeps where the reading rests: it goes on from there on this tablet or on another. */
export const restInRoom = async (token: string | undefined, progress: unknown): Promise<boolean> => {
  const room = await roomBehind(token)
  if (room?.state !== 'open') return false
  const { id: roomId, agreementId } = room
  return (await restRoom(callerOf(room), { roomId, agreementId, progress })).ok
}

const givenAt = z.object({ deviceAt: z.iso.datetime() })

/** An outcome counts when it was given while the room was open, also if the network came back later. */
const givenInTime = ({ state, expiresAt }: Room, end: unknown) => {
  const given = givenAt.safeParse(end)
  return state === 'open' || (state === 'late' && given.success && new Date(given.data.deviceAt) <= expiresAt)
}

const isRecorded = defineQuery('declaration:sign', async ({ tx, actor }, submissionId: string) => {
  const meeting = await meetingOfSubmission(tx, actor.municipalityId, submissionId)
  return meeting !== null
})

/**
 * The outcome that the participant gave on the tablet, recorded on the watch of the person who handed it over.
 * Sent again, after a lost answer, it is the same meeting.
 */
export const submitFromRoom = async (
  token: string | undefined,
  end: unknown,
  shown: unknown,
): Promise<Result<RecordedMeeting, RecordMeetingRefusal | { readonly code: 'room-closed' }>> => {
  const room = await roomBehind(token)
  if (!room || !(givenInTime(room, end) || (await isRecorded(callerOf(room), room.submissionId))))
    return refuse({ code: 'room-closed' as const })
  const { agreementId, submissionId, setup, openedAt } = room
  const caller = callerOf(room)
  const meeting = {
    agreementId,
    submissionId,
    setup,
    end,
    shownHash: shown,
    startedAt: openedAt.toISOString(),
  }
  const recorded = await recordMeeting(caller, meeting)
  if (recorded.ok) await closeRooms(caller, { agreementId })
  return recorded
}
