import 'server-only'
import { z } from 'zod'
import { today } from '#lib/platform/clock'
import { type Caller, type Ctx, defineQuery } from '#lib/platform/use-case'
import { type Result, refuse } from '#lib/values/result'
import { agreementSource } from './agreement-source.repo'
import { agreementText } from './agreement-text'
import { type Agreement, agreementById } from './agreements.repo'
import { closeRooms } from './close-rooms'
import { isImpossible } from './device-clock'
import { meetingOfSubmission, type RecordedMeeting } from './meetings.repo'
import { type RecordMeetingRefusal, recordMeeting } from './record-meeting'
import { restRoom } from './rest-room'
import type { LateRoom, RoomView } from './room.view'
import { readToken } from './room-token'
import { hasOpenRoom, type Room, roomOfKey } from './rooms.repo'
import { agreementSight } from './sight'
import { roomWords } from './text/room'
import { textWithHash } from './texts-in-force'

const callerOf = ({ actor }: Room): Caller => ({ actor, today: today() })

const roomBehind = async (token: string | undefined): Promise<Room | null> => {
  const key = readToken(token)
  return key && roomOfKey(key)
}

const wordsIn = (language: string) => roomWords(language) ?? roomWords('nb')

/** What is shown, with the person it concerns; null when the text is nobody's any more. */
const shownOf = async (ctx: Ctx, { kind, language, facts, participantId, translationHash }: Agreement) => {
  const source = await agreementSource(ctx.tx, ctx.actor.municipalityId, participantId)
  const text = agreementText(kind, await textWithHash(ctx, language, translationHash), facts.writtenForm)
  if (typeof source === 'string' || !text) return null
  const sight = agreementSight({ kind, language, text, facts, identityNumber: source.identityNumber })
  return sight && { sight, ownScriptName: source.ownScriptName }
}

const read = defineQuery('declaration:sign', async (ctx, room: Room): Promise<RoomView | null> => {
  const { tx, actor } = ctx
  const agreement = await agreementById(tx, actor.municipalityId, room.agreementId)
  if (!agreement) return null
  const { kind, language, facts } = agreement
  const shown = await shownOf(ctx, agreement)
  const [own, norwegian] = [wordsIn(agreement.language), roomWords('nb')]
  if (!shown || !own || !norwegian) return null
  const { sight, ownScriptName } = shown
  const { name, municipality } = facts
  return {
    roomId: room.id,
    participantId: agreement.participantId,
    kind,
    language,
    ...sight,
    words: { own, norwegian },
    person: { name, ownScriptName },
    municipality,
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
  async (ctx, { id, agreementId }: Room): Promise<LateRoom | null> => {
    const agreement = await agreementById(ctx.tx, ctx.actor.municipalityId, agreementId)
    const shown = agreement && (await shownOf(ctx, agreement))
    const [own, norwegian] = [wordsIn(agreement?.language ?? 'nb'), roomWords('nb')]
    if (!agreement || !shown || !own || !norwegian) return null
    const { shownHash } = shown.sight
    return { late: true, roomId: id, language: agreement.language, shownHash, words: { own, norwegian } }
  },
)

/** What the tablet shows: this agreement and nothing else. `closed` when it is done, taken back or too old. */
export const roomView = async (token: string | undefined): Promise<RoomView | LateRoom | 'closed' | null> => {
  const room = await roomBehind(token)
  if (!room) return null
  if (room.state === 'closed') return 'closed'
  const view = room.state === 'late' ? await readLate(callerOf(room), room) : await read(callerOf(room), room)
  return view ?? 'closed'
}

/** Keeps where the reading rests: it goes on from there on this tablet or on another. */
export const restInRoom = async (token: string | undefined, progress: unknown): Promise<boolean> => {
  const room = await roomBehind(token)
  if (room?.state !== 'open') return false
  const { id: roomId, agreementId } = room
  return (await restRoom(callerOf(room), { roomId, agreementId, progress })).ok
}

const givenAt = z.object({ deviceAt: z.iso.datetime() })

/**
 * An outcome counts when it was given while the room was open, also if the network came back later. Then the
 * tablet's clock is all there is, and it must lie between the hand-over and the end.
 */
const givenInTime = ({ state, openedAt, expiresAt }: Room, deviceAt: string | null) =>
  state === 'open' ||
  (state === 'late' &&
    deviceAt !== null &&
    new Date(deviceAt) <= expiresAt &&
    !isImpossible(deviceAt, openedAt, expiresAt))

type Closed = 'room-closed' | 'room-elsewhere' | 'already-signed'

/** Signed, handed over on another tablet, or taken back. */
const whyClosed = defineQuery('declaration:sign', async (ctx, { agreementId }: Room): Promise<Closed> => {
  const { tx, actor } = ctx
  const agreement = await agreementById(tx, actor.municipalityId, agreementId)
  if (agreement?.status === 'SIGNED') return 'already-signed'
  return (await hasOpenRoom(tx, actor.municipalityId, agreementId)) ? 'room-elsewhere' : 'room-closed'
})

const isRecorded = defineQuery('declaration:sign', async ({ tx, actor }, submissionId: string) => {
  const meeting = await meetingOfSubmission(tx, actor.municipalityId, submissionId)
  return meeting !== null
})

type RoomRefusal = RecordMeetingRefusal | { readonly code: Closed | 'clock-wrong' }

/**
 * The outcome that the participant gave on the tablet, recorded on the watch of the person who handed it over.
 * Sent again, after a lost answer, it is the same meeting.
 */
export const submitFromRoom = async (
  token: string | undefined,
  end: unknown,
  shown: unknown,
): Promise<Result<RecordedMeeting, RoomRefusal>> => {
  const room = await roomBehind(token)
  const given = givenAt.safeParse(end)
  const deviceAt = given.success ? given.data.deviceAt : null
  if (!room) return refuse({ code: 'room-closed' as const })
  const { agreementId, submissionId, setup, openedAt } = room
  const caller = callerOf(room)
  const inTime = givenInTime(room, deviceAt)
  const believable = deviceAt !== null && !isImpossible(deviceAt, openedAt, new Date())
  if (!(inTime && believable) && !(await isRecorded(caller, submissionId)))
    return refuse({ code: inTime ? ('clock-wrong' as const) : await whyClosed(caller, room) })
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
