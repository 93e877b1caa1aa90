import type { NextRequest } from 'next/server'
import { isActionCall } from './action-call'

const decodes = (text: string): boolean => {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(decodeURIComponent(text))
    return true
  } catch {
    return false
  }
}

/** Whether a page of ours sent it. */
export const isOwnOrigin = ({ headers }: Request): boolean => {
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return headers.get('origin')?.replace(/^https?:\/\//, '') === host
}

const faultOfPost = async (request: Request): Promise<number | null> => {
  if (!request.headers.has('next-action')) return 405
  if (!isOwnOrigin(request)) return 403
  if (!request.headers.get('content-type')?.startsWith('text/plain')) return 415
  return isActionCall(await request.clone().text()) ? null : 400
}

/**
 * The status for a request that none of our pages makes, or null. Pages are posted to by server actions alone,
 * from themselves. The framework would answer what it cannot read with an internal error.
 */
export const faultOfRequest = async (request: NextRequest): Promise<number | null> => {
  const { pathname } = request.nextUrl
  if (!decodes(pathname)) return 400
  const state = request.headers.get('next-router-state-tree')
  if (state !== null && !isJson(state)) return 400
  return request.method === 'POST' && !pathname.startsWith('/api/') ? faultOfPost(request) : null
}

const isAddress = (text: string | undefined, base: string): boolean =>
  text === undefined || (/^(https?:\/\/|\/)/.test(text) && URL.canParse(text, base))

const fieldsOf = async (request: Request): Promise<Record<string, unknown> | null> => {
  if (request.method !== 'POST') return {}
  const body = await request.clone().text()
  if (!request.headers.get('content-type')?.startsWith('application/json'))
    return Object.fromEntries(new URLSearchParams(body))
  try {
    return { ...JSON.parse(body) }
  } catch {
    return null
  }
}

/** Whether next-auth can read where a sign-in is to lead; it answers an internal error to what it cannot. */
export const isSignInRequest = async (request: NextRequest): Promise<boolean> => {
  const fields = await fieldsOf(request)
  if (!fields) return false
  const wanted = [
    ...request.nextUrl.searchParams.getAll('callbackUrl'),
    fields.callbackUrl,
    ...request.cookies.getAll().flatMap(({ name, value }) => (name.endsWith('.callback-url') ? [value] : [])),
  ]
  return wanted.every(
    (one) => one === undefined || (typeof one === 'string' && isAddress(one, request.nextUrl.origin)),
  )
}
