import { attachedDocument } from '#lib/attendance/attach-document'
import { callerOrNull } from '#lib/platform/caller'

type Props = { params: Promise<{ participantId: string; attachmentId: string }> }

/** A document of absence, always to keep and never to run. */
export const GET = async (_request: Request, { params }: Props) => {
  const { participantId, attachmentId } = await params
  const caller = await callerOrNull()
  if (!caller) return new Response(null, { status: 401 })
  const found = await attachedDocument(caller, participantId, attachmentId)
  if (!found) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(found.bytes), {
    headers: {
      'Content-Type': found.mediaType,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(found.name || 'dokument')}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'private, no-store',
    },
  })
}
