import { decisionExplanation } from '#lib/decisions/explanation.queries'
import { answerPdf } from '#lib/platform/pdf-response'

type Context = { params: Promise<{ participantId: string; decisionId: string }> }

/** Stønad, trekk, stans and klage in plain words in the participant's language, to lie with the letter. */
export const GET = async (_request: Request, { params }: Context) => {
  const { participantId, decisionId } = await params
  return answerPdf('forklaring', async (caller) => {
    const found = await decisionExplanation(caller, decisionId)
    return found?.participantId === participantId ? found.bytes : null
  })
}
