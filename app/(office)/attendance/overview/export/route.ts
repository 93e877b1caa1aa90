import { overviewTable, trendTable } from '#lib/attendance/export-tables'
import { municipalOverview } from '#lib/attendance/overview.queries'
import { askedTrend, tableResponse } from '#lib/attendance/table-response'
import { municipalTrend } from '#lib/attendance/trend.queries'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

/** Everyone's attendance of the last four weeks, or the trend of twelve months, as a file. */
export const GET = async (request: Request) => {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  const period = askedTrend(request)
  return tableResponse(request, period ? 'utvikling' : 'fremmote', async () =>
    period
      ? trendTable(await municipalTrend(caller), period, language)
      : overviewTable(await municipalOverview(caller), language),
  )
}
