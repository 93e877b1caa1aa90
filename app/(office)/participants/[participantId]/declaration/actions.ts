'use server'

import { cookies } from 'next/headers'
import { qrDrawing } from '#components/ui/qr-drawing'
import { closeRooms } from '#lib/declarations/close-rooms'
import { decideRefusal } from '#lib/declarations/decide-refusal'
import type { RecordMeetingForm } from '#lib/declarations/meeting.schema'
import { offerCopy } from '#lib/declarations/offer-copy'
import { openRoom } from '#lib/declarations/open-room'
import type { OpenRoomForm } from '#lib/declarations/open-room.schema'
import { prepareAgreement } from '#lib/declarations/prepare-agreement'
import type { PrepareAgreementForm } from '#lib/declarations/prepare-agreement.schema'
import { recordUnsigned } from '#lib/declarations/record-unsigned'
import type { RefusalDecisionForm } from '#lib/declarations/refusal-decision.schema'
import { COOKIE_SECONDS } from '#lib/declarations/room-times'
import { roomCookie } from '#lib/declarations/room-token'
import { formResult } from '#lib/i18n/form-result'
import { agreementRefusals, blockedBy, copyRefusals, outOfDateBy } from '#lib/i18n/texts/declarations'
import { refusalDecisionRefusals } from '#lib/i18n/texts/refusal-decision'
import { currentCaller, handOverDevice } from '#lib/platform/caller'
import { env } from '#lib/platform/env'
import { isSecure } from '#lib/platform/own-address'

const words = {
  ...agreementRefusals,
  blocked: ({ blocks = '' }) => blockedBy(blocks),
  'out-of-date': ({ changes = '' }) => outOfDateBy(changes),
}

export const prepare = async (input: PrepareAgreementForm) =>
  formResult(await prepareAgreement(await currentCaller(), input), words)

/** A meeting that ended without a signature, told by staff. A signature is given on the tablet alone. */
export const record = async (input: RecordMeetingForm) =>
  formResult(await recordUnsigned(await currentCaller(), input), words)

/** Opens the room on this device and ends the staff member's own session on it. */
export const handOver = async (input: OpenRoomForm) => {
  const opened = await openRoom(await currentCaller(), input)
  if (!opened.ok) return formResult(opened, words)
  const jar = await cookies()
  const https = isSecure()
  jar.set(roomCookie(https), opened.value.token, {
    httpOnly: true,
    sameSite: 'strict',
    secure: https,
    path: '/',
    maxAge: COOKIE_SECONDS,
  })
  await handOverDevice()
  return { ok: true, value: {} } as const
}

/** Takes the tablet back: what it has shown opens no more. */
export const takeBack = async (agreementId: string) =>
  formResult(await closeRooms(await currentCaller(), { agreementId }), {
    'not-found': agreementRefusals['not-found'],
  })

/** What the leader decides after a refusal. */
export const decide = async (input: RefusalDecisionForm) =>
  formResult(await decideRefusal(await currentCaller(), input), {
    ...refusalDecisionRefusals,
    'not-found': agreementRefusals['not-found'],
  })

/** The QR code of a copy that can be fetched once. */
export const offer = async (agreementId: string) => {
  const offered = await offerCopy(await currentCaller(), { agreementId })
  const words = { ...copyRefusals, 'not-found': agreementRefusals['not-found'] }
  const answer = formResult(offered, words)
  if (!answer.ok) return answer
  const address = new URL(`/kopi/${answer.value.token}`, env().NEXTAUTH_URL)
  return { ok: true, value: qrDrawing(address.href) } as const
}
