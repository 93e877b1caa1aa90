import { roadSheet } from '#lib/citizenship/road-sheet.queries'
import { answerPdf } from '#lib/platform/pdf-response'

type Context = { params: Promise<{ participantId: string }> }

/** «Min vei videre», made anew each time. `statsborgerskap` is the day the guidance came to. */
export const GET = async (request: Request, { params }: Context) => {
  const { participantId } = await params
  const on = new URL(request.url).searchParams.get('statsborgerskap')
  return answerPdf('min-vei-videre', (caller) => roadSheet(caller, participantId, on))
}
