/** Someone who is signed in, as far as a bench needs a browser: cookies, redirects, and no scripts. */
export type Visitor = {
  readonly get: (path: string) => Promise<Response>
  readonly act: (path: string, actionId: string, input: readonly unknown[]) => Promise<Response>
  readonly post: (path: string) => Promise<Response>
  /** Signs out as the page does, in this application. */
  readonly signOut: () => Promise<Response>
  /** The same cookies brought to another application behind the same database. */
  readonly at: (app: string) => Visitor
}

const MOST_REDIRECTS = 10
const form = { 'content-type': 'application/x-www-form-urlencoded' }

const cookieJar = (first: Readonly<Record<string, string>> = {}) => {
  const cookies = new Map(Object.entries(first))
  return async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { ...(init.headers as Record<string, string>), cookie }
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return response
  }
}

type Ask = ReturnType<typeof cookieJar>

const visitorOf = (request: Ask, app: string): Visitor => ({
  get: (path) => request(`${app}${path}`),
  act: (path, actionId, input) =>
    request(`${app}${path}`, {
      method: 'POST',
      headers: { 'next-action': actionId, 'content-type': 'text/plain;charset=UTF-8', origin: app },
      body: JSON.stringify(input),
    }),
  post: (path) => request(`${app}${path}`, { method: 'POST' }),
  signOut: async () => {
    const { csrfToken } = (await (await request(`${app}/api/auth/csrf`)).json()) as { csrfToken: string }
    const body = new URLSearchParams({ csrfToken, callbackUrl: app, json: 'true' }).toString()
    return request(`${app}/api/auth/signout`, { method: 'POST', headers: form, body })
  },
  at: (other) => visitorOf(request, other),
})

/** Signs in at the local identity provider as one of the personas. */
export const visitAs = async (sub: string, app: string): Promise<Visitor> => {
  const request = cookieJar()
  const post = (url: string, fields: Record<string, string>) =>
    request(url, { method: 'POST', headers: form, body: new URLSearchParams(fields).toString() })

  const { csrfToken } = (await (await request(`${app}/api/auth/csrf`)).json()) as { csrfToken: string }
  const begun = await post(`${app}/api/auth/signin/oidc`, { csrfToken, callbackUrl: app, json: 'true' })
  let { url } = (await begun.json()) as { url: string }
  for (let hop = 0; hop < MOST_REDIRECTS && url.replace(/\/$/, '') !== app; hop += 1) {
    const response = await (url.includes('/interaction/') ? post(url, { sub }) : request(url))
    const to = response.headers.get('location')
    if (!to) throw new Error(`signing in stopped at ${new URL(url).pathname}: ${response.status}`)
    url = new URL(to, url).href
  }
  return visitorOf(request, app)
}

/** Someone whose session was opened some other way: what the cookie of a sign-in would say. */
export const visitWith = (cookies: Readonly<Record<string, string>>, app: string): Visitor =>
  visitorOf(cookieJar(cookies), app)
