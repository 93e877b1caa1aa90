import { type NextRequest, NextResponse } from 'next/server'
import { LANGUAGE_COOKIE } from '#lib/i18n/preferences'
import { awayResponse } from '#lib/platform/away-response'
import { databaseIsAway } from '#lib/platform/database'
import { isSecure } from '#lib/platform/own-address'
import { limitOf } from '#lib/platform/rate-limit'
import { waitFor } from '#lib/platform/rate-limit.repo'
import { senderAddress } from '#lib/platform/sender-address'
import { faultOfRequest } from '#lib/platform/sound-request'

const policy = (nonce: string, development: boolean) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')

/** Requests a minute from one sender that sign in; twice as many may search. */
const MOST = Number(process.env.REQUESTS_PER_MINUTE ?? 30)

const waitOf = ({ method, headers, cookies, nextUrl }: NextRequest) => {
  const asked = {
    method,
    path: nextUrl.pathname,
    searches: nextUrl.searchParams.has('sok'),
    session: cookies.getAll().find(({ name }) => name.endsWith('fotfeste.session'))?.value ?? '',
    address: senderAddress(headers),
  }
  const counted = limitOf(asked, MOST)
  return counted && waitFor(counted.limit, counted.who)
}

/** Seconds for which a browser that has met us by https uses nothing else. */
const YEAR = 31_536_000

/** What watches the application asks for itself. */
const PROBE = /^\/api\/(health|ready)$/

/** A fresh nonce for each page: only our own scripts run, and nothing is kept in a cache on the way. */
export const proxy = async (request: NextRequest) => {
  const fault = await faultOfRequest(request)
  if (fault) return new NextResponse(null, { status: fault })
  const nonce = btoa(crypto.randomUUID())
  const value = policy(nonce, process.env.NODE_ENV === 'development')
  if (!PROBE.test(request.nextUrl.pathname) && (await databaseIsAway()))
    return awayResponse(request.cookies.get(LANGUAGE_COOKIE)?.value, nonce, value)
  const wait = await waitOf(request)
  if (wait) return new NextResponse(null, { status: 429, headers: { 'retry-after': String(wait) } })
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', value)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', value)
  response.headers.set('cache-control', 'no-store')
  if (isSecure()) response.headers.set('strict-transport-security', `max-age=${YEAR}`)
  return response
}

export const config = { matcher: ['/((?!_next/static|_next/image|icon|favicon).*)'] }
