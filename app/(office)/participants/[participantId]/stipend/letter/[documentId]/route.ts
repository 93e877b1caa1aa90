import { currentCaller } from '#lib/platform/caller'
import { changeLetterFile } from '#lib/stipend/money-facts.queries'

type Props = { params: Promise<{ participantId: string; documentId: string }> }

/** The letter about a change of closed months, as it was made. */
export const GET = async (_request: Request, { params }: Props) => {
  const { participantId, documentId } = await params
  const file = await changeLetterFile(await currentCaller(), participantId, documentId)
  if (!file) return new Response(null, { status: 404 })
  return new Response(file.bytes, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'inline; filename="endring-stonad.pdf"',
      'Cache-Control': 'private, no-store',
    },
  })
}
