import { reportThroughLink } from '#lib/attendance/report-by-link'
import { formFields, seeOther } from '#lib/platform/plain-form'

const MARK = /^mark-([0-9a-f-]{36})$/

/** The marks of a plain form: `mark-<id>` says what, `quarters-<id>` for how long. */
const marksOf = (fields: Readonly<Record<string, string>>, quarters: number) =>
  Object.entries(fields).flatMap(([name, code]) => {
    const [, participantId] = MARK.exec(name) ?? []
    if (!participantId || code === 'PRESENT') return []
    const part = Number(fields[`quarters-${participantId}`] ?? '1')
    return [{ participantId, code, absentQuarters: code === 'LATE' ? part : quarters }]
  })

/** One session reported through a link. A plain form: the answer is the page again. */
export const POST = async (request: Request) => {
  const fields = await formFields(request)
  const { token = '', date = '', start, quarters } = fields
  const marks = marksOf(fields, Number(quarters))
  const said = await reportThroughLink(token, { date, startMinute: Number(start), marks })
  return seeOther(`/m/${encodeURIComponent(token)}?svar=${said.ok ? 'ok' : said.refusal.code}`)
}
