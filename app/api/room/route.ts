import { deliverySchema } from '#lib/declarations/delivery.schema'
import { deliverFromRoom } from '#lib/declarations/room-outcome'
import { formResult } from '#lib/i18n/form-result'
import type { Text } from '#lib/i18n/text'
import { agreementRefusals, blockedBy, outOfDateBy } from '#lib/i18n/texts/declarations'
import { roomRefusals } from '#lib/i18n/texts/room'
import { bodyText } from '#lib/platform/body-text'
import { isOwnOrigin } from '#lib/platform/sound-request'

/** 20 000 points take half of it. */
const LARGEST_BODY = 1_000_000

const words = {
  ...agreementRefusals,
  blocked: ({ blocks = '' }) => blockedBy(blocks),
  'out-of-date': ({ changes = '' }) => outOfDateBy(changes),
}

const refused = (refusal: Text, status: number) => Response.json({ ok: false, refusal }, { status })

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The outcome given on a tablet. Its key says which room it belongs to; that and no more is what it may touch. */
export const POST = async (request: Request) => {
  if (!isOwnOrigin(request)) return refused(roomRefusals.foreign, 403)
  const body = await bodyText(request, LARGEST_BODY)
  if (body === null) return refused(roomRefusals.tooLarge, 413)
  const sent = deliverySchema.safeParse(readJson(body))
  if (!sent.success) return refused(roomRefusals.unreadable, 400)
  const { answer, kept } = await deliverFromRoom(sent.data)
  if (answer.ok) return Response.json({ ok: true, value: null })
  return Response.json({ ...formResult(answer, words), code: answer.refusal.code, kept })
}
