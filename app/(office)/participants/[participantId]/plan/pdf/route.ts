import { planPdf } from '#lib/plans/plan-sheet'
import { answerPdf } from '#lib/platform/pdf-response'

type Context = { params: Promise<{ participantId: string }> }

/** A version of the plan to read or take home. */
export const GET = async (request: Request, { params }: Context) => {
  const { participantId } = await params
  const number = /^\d{1,4}$/.exec(new URL(request.url).searchParams.get('versjon') ?? '')?.[0]
  return answerPdf('integreringsplan', (caller) =>
    number ? planPdf(caller, participantId, Number(number)) : planPdf(caller, participantId),
  )
}
