import { complaintLetter } from '#lib/decisions/decisions.queries'
import { answerPdf } from '#lib/platform/pdf-response'

type Context = { params: Promise<{ participantId: string; decisionId: string; documentId: string }> }

/** A letter about a complaint, as it was sent. */
export const GET = async (_request: Request, { params }: Context) => {
  const { decisionId, documentId } = await params
  return answerPdf('klage', (caller) => complaintLetter(caller, decisionId, documentId))
}
