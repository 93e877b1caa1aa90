/** What may be asked how often by one and the same, in a minute. */
export type Limit = { readonly name: string; readonly perMinute: number }

type Window = { count: number; since: number }

const MINUTE = 60_000
const MOST_KEPT = 10_000

const kept = globalThis as { fotfesteWindows?: Map<string, Window> }

const windows = (): Map<string, Window> => {
  kept.fotfesteWindows ??= new Map()
  return kept.fotfesteWindows
}

const forgetOld = (all: Map<string, Window>, now: number) => {
  for (const [key, { since }] of all) if (now - since >= MINUTE) all.delete(key)
  if (all.size >= MOST_KEPT) all.clear()
}

/** Counts one more; answers the seconds to wait when there have been too many this minute, else null. */
export const waitFor = ({ name, perMinute }: Limit, who: string, now: number): number | null => {
  const all = windows()
  const key = `${name} ${who}`
  const seen = all.get(key)
  if (!seen || now - seen.since >= MINUTE) {
    if (all.size >= MOST_KEPT) forgetOld(all, now)
    all.set(key, { count: 1, since: now })
    return null
  }
  seen.count += 1
  return seen.count > perMinute ? Math.ceil((MINUTE - (now - seen.since)) / 1000) : null
}

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
 * not leaf through the register by machine), and the tablet by address (its secret cannot be guessed in time).
 */
export const limitOf = (
  { method, path, searches, session, address }: Asked,
  most: number,
): { readonly limit: Limit; readonly who: string } | null => {
  if (/^\/api\/auth\/(signin|callback)/.test(path))
    return { limit: { name: 'sign-in', perMinute: most }, who: address }
  if (path === '/participants' && searches)
    return { limit: { name: 'search', perMinute: most * 2 }, who: session || address }
  if (path === '/room' && method === 'POST') return { limit: { name: 'room', perMinute: most }, who: address }
  return null
}
