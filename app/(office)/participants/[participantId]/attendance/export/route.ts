import { attendanceOfCase } from '#lib/attendance/absence.queries'
import { absenceTable } from '#lib/attendance/export-tables'
import { tableResponse } from '#lib/attendance/table-response'
import { currentCaller, currentLanguage } from '#lib/platform/caller'

/** One participant's absence, as a file. */
export const GET = async (request: Request, { params }: { params: Promise<{ participantId: string }> }) => {
  const [{ participantId }, caller, language] = await Promise.all([
    params,
    currentCaller(),
    currentLanguage(),
  ])
  return tableResponse(request, 'fravar', async () => {
    const view = await attendanceOfCase(caller, participantId)
    return view && absenceTable(view, language)
  })
}
