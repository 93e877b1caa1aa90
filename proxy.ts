import { type NextRequest, NextResponse } from 'next/server'
import { isActionCall } from '#lib/platform/action-call'

const policy = (nonce: string, development: boolean) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')

const isOwnOrigin = ({ headers }: NextRequest) => {
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return headers.get('origin')?.replace(/^https?:\/\//, '') === host
}

/**
 * The status for a post that none of our pages makes: pages are posted to by server actions alone, from
 * themselves. The framework would answer what it cannot read with an internal error.
 */
const refusalOf = async (request: NextRequest): Promise<number | null> => {
  if (request.method !== 'POST' || request.nextUrl.pathname.startsWith('/api/')) return null
  if (!request.headers.has('next-action')) return 405
  if (!isOwnOrigin(request)) return 403
  if (!request.headers.get('content-type')?.startsWith('text/plain')) return 415
  return isActionCall(await request.clone().text()) ? null : 400
}

/** A fresh nonce for each page: only our own scripts run, and nothing is kept in a cache on the way. */
export const proxy = async (request: NextRequest) => {
  const refused = await refusalOf(request)
  if (refused) return new NextResponse(null, { status: refused })
  const nonce = btoa(crypto.randomUUID())
  const value = policy(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', value)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', value)
  response.headers.set('cache-control', 'no-store')
  return response
}

export const config = { matcher: ['/((?!_next/static|_next/image|icon|favicon).*)'] }
