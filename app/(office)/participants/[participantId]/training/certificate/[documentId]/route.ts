import { currentCaller } from '#lib/platform/caller'
import { certificateFile } from '#lib/training/training.queries'

type Props = { params: Promise<{ participantId: string; documentId: string }> }

/** A certificate of training, as it was made. */
export const GET = async (_request: Request, { params }: Props) => {
  const { participantId, documentId } = await params
  const file = await certificateFile(await currentCaller(), participantId, documentId)
  if (!file) return new Response(null, { status: 404 })
  return new Response(file.bytes, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="bevis-opplaring.pdf"',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
