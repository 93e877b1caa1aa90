import 'server-only'
import { z } from 'zod'
import { defineQuery } from '#lib/platform/use-case'
import { type Result, refuse } from '#lib/values/result'
import { closeRooms } from './close-rooms'
import { isImpossible } from './device-clock'
import { keepRefused } from './keep-refused'
import { meetingOfSubmission, type RecordedMeeting } from './meetings.repo'
import { type RecordMeetingRefusal, recordMeeting } from './record-meeting'
import type { Closed } from './room.view'
import { callerOf } from './room-caller'
import { type Room, roomOfDelivery } from './rooms.repo'
import { whyClosed } from './why-closed'

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

const reasonOf = defineQuery('declaration:sign', whyClosed)

const isRecorded = defineQuery('declaration:sign', async ({ tx, actor }, submissionId: string) => {
  const meeting = await meetingOfSubmission(tx, actor.municipalityId, submissionId)
  return meeting !== null
})

export type RoomRefusal = RecordMeetingRefusal | { readonly code: Closed | 'clock-wrong' }

const take = async (
  room: Room,
  end: unknown,
  shownHash: unknown,
): Promise<Result<RecordedMeeting, RoomRefusal>> => {
  const given = givenAt.safeParse(end)
  const deviceAt = given.success ? given.data.deviceAt : null
  const { agreementId, submissionId, setup, openedAt } = room
  const caller = callerOf(room)
  const inTime = givenInTime(room, deviceAt)
  const believable = deviceAt !== null && !isImpossible(deviceAt, openedAt, new Date())
  if (!(inTime && believable) && !(await isRecorded(caller, submissionId)))
    return refuse({ code: inTime ? ('clock-wrong' as const) : await reasonOf(caller, room) })
  const startedAt = openedAt.toISOString()
  const meeting = { agreementId, submissionId, setup, end, shownHash, startedAt }
  const recorded = await recordMeeting(caller, meeting)
  if (recorded.ok) await closeRooms(caller, { agreementId })
  return recorded
}

/**
 * The outcome that the participant gave on the tablet, recorded on the watch of the person who handed it over.
 * Sent again, after a lost answer, it is the same meeting.
 */
export const submitFromRoom = async (
  key: unknown,
  end: unknown,
  shownHash: unknown,
): Promise<Result<RecordedMeeting, RoomRefusal>> => {
  const room = await roomOfDelivery(key)
  return room ? take(room, end, shownHash) : refuse({ code: 'room-closed' as const })
}

type Sent = {
  readonly key: string
  readonly shownHash: string
  readonly end: unknown
  readonly later?: boolean | undefined
}
type Delivered = { readonly answer: Result<RecordedMeeting, RoomRefusal>; readonly kept: boolean }

const detailOf = (refusal: RoomRefusal): string => {
  if ('fields' in refusal) return Object.keys(refusal.fields).join(' ')
  return 'params' in refusal ? Object.values(refusal.params ?? {}).join(' ') : ''
}

/**
 * Takes an outcome in. One that is refused is kept as evidence of what was given, and does not count (`kept`). What
 * lacks something is mended on the tablet instead; only where nobody sits there any more (`later`) it is kept as it is.
 */
export const deliverFromRoom = async ({ key, shownHash, end, later = false }: Sent): Promise<Delivered> => {
  const room = await roomOfDelivery(key)
  if (!room) return { answer: refuse({ code: 'room-closed' as const }), kept: false }
  const answer = await take(room, end, shownHash)
  if (answer.ok || (answer.refusal.code === 'invalid-input' && !later)) return { answer, kept: false }
  const { id: roomId, agreementId } = room
  const refused = { roomId, agreementId, reason: answer.refusal.code, reasonDetail: detailOf(answer.refusal) }
  return { answer, kept: (await keepRefused(callerOf(room), { ...refused, end })).ok }
}
