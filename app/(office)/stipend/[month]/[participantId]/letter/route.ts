import { renderPayslipLetter } from '#lib/documents/stipend-letter-pdf'
import { answerPdf } from '#lib/platform/pdf-response'
import { slipLetter } from '#lib/stipend/slip-letter.queries'
import { parseMonth } from '#lib/values/month'

type Context = { params: Promise<{ month: string; participantId: string }> }

/** The payslip as a letter, in Norwegian beside the participant's language. */
export const GET = async (_request: Request, { params }: Context) => {
  const { month, participantId } = await params
  return answerPdf(`stonad-${month}`, async (caller) => {
    const parsed = parseMonth(month)
    const facts = parsed && (await slipLetter(caller, parsed, participantId))
    return facts && renderPayslipLetter(facts)
  })
}
