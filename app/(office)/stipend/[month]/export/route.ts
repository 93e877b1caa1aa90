import { currentCaller } from '#lib/platform/caller'
import { exportedFile } from '#lib/stipend/stipend.queries'
import { parseMonth } from '#lib/values/month'

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** The file that went to payroll, the same bytes each time: CSV, or the workbook when asked for. */
export const GET = async (request: Request, { params }: { params: Promise<{ month: string }> }) => {
  const { month } = await params
  const format = new URL(request.url).searchParams.get('format') === 'xlsx' ? 'xlsx' : 'csv'
  const parsed = parseMonth(month)
  const file = parsed && (await exportedFile(await currentCaller(), parsed, format))
  if (!file) return new Response(null, { status: 404 })
  return new Response(file.bytes, {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="stonad-${month}.${format}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-SHA256': file.sha256,
    },
  })
}
