import { decisionExplanation } from '#lib/decisions/explanation.queries'
import { callerOrNull } from '#lib/platform/caller'
import { pdfResponse, refusedResponse } from '#lib/platform/pdf-response'

type Context = { params: Promise<{ participantId: string; decisionId: string }> }

/** Stønad, trekk, stans and klage in plain words in the participant's language, to lie with the letter. */
export const GET = async (_request: Request, { params }: Context) => {
  const [{ participantId, decisionId }, caller] = await Promise.all([params, callerOrNull()])
  if (!caller) return new Response(null, { status: 401 })
  try {
    const found = await decisionExplanation(caller, decisionId)
    return pdfResponse(found?.participantId === participantId ? found.bytes : null, 'forklaring')
  } catch (error) {
    return refusedResponse(error)
  }
}
