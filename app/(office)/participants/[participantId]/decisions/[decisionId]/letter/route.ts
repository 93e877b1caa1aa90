import { decisionOfCase, keptLetter, letterPreview } from '#lib/decisions/decisions.queries'
import { callerOrNull } from '#lib/platform/caller'
import { pdfResponse, refusedResponse } from '#lib/platform/pdf-response'

type Context = { params: Promise<{ participantId: string; decisionId: string }> }

/** The letter: kept bytes of a decision that is made, and before that the file that approval would make. */
export const GET = async (_request: Request, { params }: Context) => {
  const [{ participantId, decisionId }, caller] = await Promise.all([params, callerOrNull()])
  if (!caller) return new Response(null, { status: 401 })
  try {
    const view = await decisionOfCase(caller, decisionId)
    if (!view || view.participantId !== participantId) return new Response(null, { status: 404 })
    if (!view.letterDocumentId) return pdfResponse(await letterPreview(caller, decisionId), 'brev')
    const kept = await keptLetter(caller, participantId, view.letterDocumentId)
    return pdfResponse(kept?.bytes ?? null, 'vedtak')
  } catch (error) {
    return refusedResponse(error)
  }
}
