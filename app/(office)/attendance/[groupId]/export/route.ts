import { overviewTable, trendTable } from '#lib/attendance/export-tables'
import { groupOverview } from '#lib/attendance/overview.queries'
import { askedTrend, tableResponse } from '#lib/attendance/table-response'
import { groupTrend } from '#lib/attendance/trend.queries'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

/** One group's attendance of the last four weeks, or the trend of twelve months, as a file. */
export const GET = async (request: Request, { params }: { params: Promise<{ groupId: string }> }) => {
  const [{ groupId }, caller, language] = await Promise.all([params, currentCaller(), currentLanguage()])
  const period = askedTrend(request)
  return tableResponse(request, period ? 'utvikling' : 'gruppe', async () => {
    if (period) {
      const trend = await groupTrend(caller, groupId)
      return trend && trendTable(trend, period, language)
    }
    const view = await groupOverview(caller, groupId)
    return view && overviewTable(view, language)
  })
}
