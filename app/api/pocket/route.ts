import { reportFromPocket } from '#lib/attendance/pocket'
import { formFields, seeOther } from '#lib/platform/plain-form'

/** A press on the participant's own page. A plain form: the answer is the page again. */
export const POST = async (request: Request) => {
  const { token = '', kind, date } = await formFields(request)
  const said = await reportFromPocket(token, { kind, date })
  const answer = said.ok ? 'ok' : said.refusal.code === 'too-many' ? 'many' : ''
  return seeOther(`/l/${encodeURIComponent(token)}${answer && `?svar=${answer}`}`)
}
