import { callerOrNull } from '#lib/platform/caller'
import { pdfResponse, refusedResponse } from '#lib/platform/pdf-response'
import { programmePdf } from '#lib/programme/programme-pdf'

type Context = { params: Promise<{ participantId: string }> }

/** The programme to take home, in the participant's language and in Norwegian. */
export const GET = async (_request: Request, { params }: Context) => {
  const [{ participantId }, caller] = await Promise.all([params, callerOrNull()])
  if (!caller) return new Response(null, { status: 401 })
  try {
    return pdfResponse(await programmePdf(caller, participantId), 'programmet')
  } catch (error) {
    return refusedResponse(error)
  }
}
