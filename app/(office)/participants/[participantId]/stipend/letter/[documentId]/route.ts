import { answerPdf } from '#lib/platform/pdf-response'
import { changeLetterFile } from '#lib/stipend/money-facts.queries'

type Context = { params: Promise<{ participantId: string; documentId: string }> }

/** The letter about a change of closed months, as it was made. */
export const GET = async (_request: Request, { params }: Context) => {
  const { participantId, documentId } = await params
  return answerPdf(
    'endring-stonad',
    async (caller) => (await changeLetterFile(caller, participantId, documentId))?.bytes,
  )
}
