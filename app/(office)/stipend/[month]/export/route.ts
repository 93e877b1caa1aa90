import { currentCaller } from '#lib/platform/caller'
import { exportedFile } from '#lib/stipend/stipend.queries'
import { parseMonth } from '#lib/values/month'

/** The file that went to payroll, the same bytes each time. */
export const GET = async (_request: Request, { params }: { params: Promise<{ month: string }> }) => {
  const { month } = await params
  const parsed = parseMonth(month)
  const file = parsed && (await exportedFile(await currentCaller(), parsed))
  if (!file) return new Response(null, { status: 404 })
  return new Response(file.bytes, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="stonad-${month}.csv"`,
      'Cache-Control': 'private, no-store',
      'X-Content-SHA256': file.sha256,
    },
  })
}
