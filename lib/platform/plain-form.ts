import 'server-only'

const MOST_BYTES = 200_000

/** The text fields of a plain HTML form; none of what is not such a form, or far too long. */
export const formFields = async (request: Request): Promise<Readonly<Record<string, string>>> => {
  const length = Number(request.headers.get('content-length') ?? 0)
  const type = request.headers.get('content-type') ?? ''
  if (length > MOST_BYTES || !type.startsWith('application/x-www-form-urlencoded')) return {}
  const text = await request.text()
  return text.length > MOST_BYTES ? {} : Object.fromEntries(new URLSearchParams(text))
}

/** Sends the browser on to a page of ours, with a GET. The address is relative: no host is believed. */
export const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { Location: path } })

/** Whether a browser says that the form was sent from a page of ours. */
export const isOwnForm = ({ headers }: Request): boolean => {
  const site = headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return headers.get('origin')?.replace(/^https?:\/\//, '') === host
}
