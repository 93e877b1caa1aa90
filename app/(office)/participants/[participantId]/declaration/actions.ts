'use server'

import { cookies } from 'next/headers'
import { openRoom } from '#lib/declarations/open-room'
import type { OpenRoomForm } from '#lib/declarations/open-room.schema'
import { prepareAgreement } from '#lib/declarations/prepare-agreement'
import type { PrepareAgreementForm } from '#lib/declarations/prepare-agreement.schema'
import { ROOM_COOKIE } from '#lib/declarations/room-token'
import { formResult } from '#lib/i18n/form-result'
import { agreementRefusals, blockedBy, outOfDateBy, paperCodeDiffers } from '#lib/i18n/texts/declarations'
import { currentCaller, endOwnSession } from '#lib/platform/caller'
import { env } from '#lib/platform/env'

const words = {
  ...agreementRefusals,
  blocked: ({ blocks = '' }) => blockedBy(blocks),
  'out-of-date': ({ changes = '' }) => outOfDateBy(changes),
  'paper-code-differs': ({ code = '' }) => paperCodeDiffers(code),
}

export const prepare = async (input: PrepareAgreementForm) =>
  formResult(await prepareAgreement(await currentCaller(), input), words)

/** Opens the room on this device and ends the staff member's own session on it. */
export const handOver = async (input: OpenRoomForm) => {
  const opened = await openRoom(await currentCaller(), input)
  if (!opened.ok) return formResult(opened, words)
  const jar = await cookies()
  jar.set(ROOM_COOKIE, opened.value.token, {
    httpOnly: true,
    sameSite: 'strict',
    secure: env().NEXTAUTH_URL.startsWith('https://'),
    path: '/room',
  })
  await endOwnSession()
  return { ok: true, value: {} } as const
}
