import { answerPdf } from '#lib/platform/pdf-response'
import { certificateFile } from '#lib/training/training.queries'

type Context = { params: Promise<{ participantId: string; documentId: string }> }

/** A certificate of training, as it was made. */
export const GET = async (_request: Request, { params }: Context) => {
  const { participantId, documentId } = await params
  return answerPdf(
    'bevis-opplaring',
    async (caller) => (await certificateFile(caller, participantId, documentId))?.bytes,
  )
}
