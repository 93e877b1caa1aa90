import { type NextRequest, NextResponse } from 'next/server'
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

/** A fresh nonce for each page: only our own scripts run, and nothing is kept in a cache on the way. */
export const proxy = async (request: NextRequest) => {
  const fault = await faultOfRequest(request)
  if (fault) return new NextResponse(null, { status: fault })
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
