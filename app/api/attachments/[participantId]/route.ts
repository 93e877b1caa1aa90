import { attachDocument } from '#lib/attendance/attach-document'
import { MOST_BYTES } from '#lib/attendance/document-size'
import { callerOrNull } from '#lib/platform/caller'
import { isOwnForm, seeOther } from '#lib/platform/plain-form'

const ROOM_FOR_FIELDS = 20_000

const partsOf = async (request: Request): Promise<FormData | null> => {
  const length = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY)
  if (length > MOST_BYTES + ROOM_FOR_FIELDS) return null
  try {
    return await request.formData()
  } catch {
    return null
  }
}

/** A document sent with a plain form from a participant's page. */
export const POST = async (request: Request, { params }: { params: Promise<{ participantId: string }> }) => {
  const { participantId } = await params
  const caller = await callerOrNull()
  if (!caller) return new Response(null, { status: 401 })
  if (!isOwnForm(request)) return new Response(null, { status: 403 })
  const form = await partsOf(request)
  const file = form?.get('file')
  const said = await attachDocument(caller, {
    participantId,
    fromDate: form?.get('fromDate'),
    toDate: form?.get('toDate'),
    name: file instanceof File ? file.name.slice(0, 150) : '',
    bytes: file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array(),
  })
  const answer = said.ok ? 'ok' : form ? said.refusal.code : 'too-large'
  return seeOther(`/participants/${encodeURIComponent(participantId)}/attendance?vedlegg=${answer}`)
}
