import { decisionOfCase, keptLetter } from '#lib/decisions/decisions.queries'
import { callerOrNull } from '#lib/platform/caller'
import { pdfResponse, refusedResponse } from '#lib/platform/pdf-response'

type Context = { params: Promise<{ participantId: string; decisionId: string }> }

/** The forhåndsvarsel as it was sent. */
export const GET = async (_request: Request, { params }: Context) => {
  const [{ participantId, decisionId }, caller] = await Promise.all([params, callerOrNull()])
  if (!caller) return new Response(null, { status: 401 })
  try {
    const view = await decisionOfCase(caller, decisionId)
    const mine = view?.participantId === participantId ? view.noticeDocumentId : null
    const kept = mine ? await keptLetter(caller, participantId, mine) : null
    return pdfResponse(kept?.bytes ?? null, 'varsel')
  } catch (error) {
    return refusedResponse(error)
  }
}
