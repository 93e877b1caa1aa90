/** What may be asked how often by one and the same, in a minute. */
export type Limit = { readonly name: string; readonly perMinute: number }

type Asked = {
  readonly method: string
  readonly path: string
  readonly searches: boolean
  /** The session cookie, or the address where there is none. */
  readonly session: string
  readonly address: string
}

/**
 * The limit that a request comes under, and whose it is: sign-ins by address, searches by session (one person may
 * not leaf through the register by machine), and by address the tablet and what a link without an account opens (no
 * secret can be guessed in time).
 */
export const limitOf = (
  { method, path, searches, session, address }: Asked,
  most: number,
): { readonly limit: Limit; readonly who: string } | null => {
  if (/^\/api\/auth\/(signin|callback)/.test(path))
    return { limit: { name: 'sign-in', perMinute: most }, who: address }
  if (path === '/participants' && searches)
    return { limit: { name: 'search', perMinute: most * 2 }, who: session || address }
  if (method === 'POST' && /^\/api\/(pocket|report|copies)/.test(path))
    return { limit: { name: 'link', perMinute: most }, who: address }
  if (/^(\/api)?\/room$/.test(path) && method === 'POST')
    return { limit: { name: 'room', perMinute: most }, who: address }
  return null
}
