import { decisionOfCase, keptLetter, letterPreview } from '#lib/decisions/decisions.queries'
import { answerPdf } from '#lib/platform/pdf-response'

type Context = { params: Promise<{ participantId: string; decisionId: string }> }

/** The letter: kept bytes of a decision that is made, and before that the file that approval would make. */
export const GET = async (_request: Request, { params }: Context) => {
  const { participantId, decisionId } = await params
  return answerPdf('vedtaksbrev', async (caller) => {
    const view = await decisionOfCase(caller, decisionId)
    if (!view || view.participantId !== participantId) return null
    if (!view.letterDocumentId) return letterPreview(caller, decisionId)
    return (await keptLetter(caller, participantId, view.letterDocumentId))?.bytes
  })
}
