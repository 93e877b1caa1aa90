'use server'

import { cookies } from 'next/headers'
import type { MeetingOutcomeForm } from '#lib/declarations/meeting.schema'
import { restInRoom, submitFromRoom } from '#lib/declarations/room'
import type { ReadingProgress } from '#lib/declarations/room.view'
import { roomCookie } from '#lib/declarations/room-token'
import { formResult } from '#lib/i18n/form-result'
import { agreementRefusals, blockedBy, outOfDateBy } from '#lib/i18n/texts/declarations'
import { isSecure } from '#lib/platform/own-address'

const token = async () => (await cookies()).get(roomCookie(isSecure()))?.value

/** The outcome given on the tablet. What it may touch is what its cookie opens. */
export const finish = async (end: MeetingOutcomeForm, shownHash: string) => {
  const secret = await token()
  const answer = formResult(await submitFromRoom(secret, end, shownHash), {
    ...agreementRefusals,
    blocked: ({ blocks = '' }) => blockedBy(blocks),
    'out-of-date': ({ changes = '' }) => outOfDateBy(changes),
  })
  return answer.ok ? ({ ok: true, value: null } as const) : answer
}

/** Keeps where the reading rests. */
export const rest = async (progress: ReadingProgress) => restInRoom(await token(), progress)
