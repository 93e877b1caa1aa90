import { attendanceOfCase } from '#lib/attendance/absence.queries'
import { absenceTable, trendTable } from '#lib/attendance/export-tables'
import { yearOfPerson } from '#lib/attendance/sessions.queries'
import { askedTrend, tableResponse } from '#lib/attendance/table-response'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

/** One participant's absence, or the trend of twelve months, as a file. */
export const GET = async (request: Request, { params }: { params: Promise<{ participantId: string }> }) => {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  const period = askedTrend(request)
  return tableResponse(request, period ? 'utvikling' : 'fravar', async () => {
    const view = await attendanceOfCase(caller, participantId)
    if (!view || !period) return view && absenceTable(view, language)
    const year = await yearOfPerson(caller, participantId)
    return year && trendTable(year.trend, period, language)
  })
}
