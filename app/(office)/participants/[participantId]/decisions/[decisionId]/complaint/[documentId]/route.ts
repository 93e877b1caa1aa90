import { complaintLetter } from '#lib/decisions/decisions.queries'
import { callerOrNull } from '#lib/platform/caller'
import { pdfResponse, refusedResponse } from '#lib/platform/pdf-response'

type Context = { params: Promise<{ participantId: string; decisionId: string; documentId: string }> }

/** A letter about a complaint, as it was sent. */
export const GET = async (_request: Request, { params }: Context) => {
  const [{ decisionId, documentId }, caller] = await Promise.all([params, callerOrNull()])
  if (!caller) return new Response(null, { status: 401 })
  try {
    return pdfResponse(await complaintLetter(caller, decisionId, documentId), 'klage')
  } catch (error) {
    return refusedResponse(error)
  }
}
