import type { Ctx } from '#lib/platform/use-case'
import { agreementById } from './agreements.repo'
import { meetingOfSubmission } from './meetings.repo'
import type { Closed } from './room.view'
import { hasOpenRoom, type Room } from './rooms.repo'

/** Signed, done in another way, made anew, handed over on another tablet, out of time, or taken back. */
export const whyClosed = async ({ tx, actor }: Ctx, room: Room): Promise<Closed> => {
  const { municipalityId } = actor
  const agreement = await agreementById(tx, municipalityId, room.agreementId)
  if (agreement?.status === 'SIGNED') return 'already-signed'
  if (await meetingOfSubmission(tx, municipalityId, room.submissionId)) return 'room-done'
  if (room.state === 'open' || agreement?.status === 'REPLACED') return 'replaced'
  if (await hasOpenRoom(tx, municipalityId, room.agreementId)) return 'room-elsewhere'
  return room.state === 'closed' ? 'room-closed' : 'room-expired'
}
