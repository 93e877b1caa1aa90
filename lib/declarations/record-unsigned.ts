import type { Caller } from '#lib/platform/use-case'
import { type Result, refuse } from '#lib/values/result'
import { recordMeetingSchema } from './meeting.schema'
import type { RecordedMeeting } from './meetings.repo'
import { type RecordMeetingRefusal, recordMeeting } from './record-meeting'

type Refused = RecordMeetingRefusal | { readonly code: 'only-in-the-room' }

/**
 * Records from the office that a meeting was put off, or that the participant did not wish to sign. Staff cannot
 * record a signature: that is given by the participant, in the room.
 */
export const recordUnsigned = async (
  caller: Caller,
  raw: unknown,
): Promise<Result<RecordedMeeting, Refused>> => {
  const input = recordMeetingSchema.safeParse(raw)
  if (input.success && input.data.end.outcome === 'SIGNED') return refuse({ code: 'only-in-the-room' })
  return recordMeeting(caller, raw)
}
