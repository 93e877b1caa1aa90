import 'server-only'
import { asCsv, asXlsx, type Table } from './table-file'
import { type Period, periodOf } from './trend.view'

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** Which table the address asks for: the trend, by month or by week, or null for the page's own. */
export const askedTrend = (request: Request): Period | null => {
  const { searchParams } = new URL(request.url)
  return searchParams.get('tabell') === 'utvikling' ? periodOf(searchParams.get('periode')) : null
}

const isFormat = (text: string): text is keyof typeof TYPES => text === 'csv' || text === 'xlsx'

/** The table as a file to keep, in the format that the address asks for, else CSV; 404 for a format of no kind. */
export const tableResponse = async (
  request: Request,
  file: string,
  table: () => Promise<Table | null>,
): Promise<Response> => {
  const format = new URL(request.url).searchParams.get('format') ?? 'csv'
  const found = isFormat(format) ? await table() : null
  if (!isFormat(format) || !found) return new Response(null, { status: 404 })
  const bytes = format === 'csv' ? asCsv(found) : await asXlsx(found)
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="${file}.${format}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
