import { overviewTable } from '#lib/attendance/export-tables'
import { municipalOverview } from '#lib/attendance/overview.queries'
import { tableResponse } from '#lib/attendance/table-response'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

/** Everyone's attendance of the last four weeks, as a file. */
export const GET = async (request: Request) => {
  const [caller, language] = await Promise.all([currentCaller(), currentLanguage()])
  return tableResponse(request, 'fremmote', async () =>
    overviewTable(await municipalOverview(caller), language),
  )
}
