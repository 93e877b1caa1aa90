import { overviewTable } from '#lib/attendance/export-tables'
import { groupOverview } from '#lib/attendance/overview.queries'
import { tableResponse } from '#lib/attendance/table-response'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

/** One group's attendance of the last four weeks, as a file. */
export const GET = async (request: Request, { params }: { params: Promise<{ groupId: string }> }) => {
  const [{ groupId }, caller, language] = await Promise.all([params, currentCaller(), currentLanguage()])
  return tableResponse(request, 'gruppe', async () => {
    const view = await groupOverview(caller, groupId)
    return view && overviewTable(view, language)
  })
}
