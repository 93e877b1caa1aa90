import { renderPayslipLetter } from '#lib/documents/stipend-letter-pdf'
import { currentCaller } from '#lib/platform/caller'
import { slipLetter } from '#lib/stipend/slip-letter.queries'
import { parseMonth } from '#lib/values/month'

type Props = { params: Promise<{ month: string; participantId: string }> }

/** The payslip as a letter, in Norwegian beside the participant's language. */
export const GET = async (_request: Request, { params }: Props) => {
  const { month, participantId } = await params
  const parsed = parseMonth(month)
  const facts = parsed && (await slipLetter(await currentCaller(), parsed, participantId))
  if (!facts) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(await renderPayslipLetter(facts)), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="stonad-${month}.pdf"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
