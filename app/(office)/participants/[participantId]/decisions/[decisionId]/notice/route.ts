import { decisionOfCase, keptLetter } from '#lib/decisions/decisions.queries'
import { answerPdf } from '#lib/platform/pdf-response'

type Context = { params: Promise<{ participantId: string; decisionId: string }> }

/** The forhåndsvarsel as it was sent. */
export const GET = async (_request: Request, { params }: Context) => {
  const { participantId, decisionId } = await params
  return answerPdf('varsel', async (caller) => {
    const view = await decisionOfCase(caller, decisionId)
    const mine = view?.participantId === participantId ? view.noticeDocumentId : null
    return mine ? (await keptLetter(caller, participantId, mine))?.bytes : null
  })
}
