import { answerPdf } from '#lib/platform/pdf-response'
import { programmePdf } from '#lib/programme/programme-pdf'

type Context = { params: Promise<{ participantId: string }> }

/** The programme to take home, in the participant's language and in Norwegian. */
export const GET = async (_request: Request, { params }: Context) => {
  const { participantId } = await params
  return answerPdf('programmet', (caller) => programmePdf(caller, participantId))
}
