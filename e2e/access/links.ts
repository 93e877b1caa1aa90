import type { APIRequestContext } from '@playwright/test'
import { everyRoute, routeOf } from './routes'
import { get } from './session'

const linksIn = (html: string) =>
  [...html.matchAll(/href="(\/[^"#?]*)/g)]
    .map(([, path]) => path ?? '')
    .filter((path) => !/^\/(_next|logg-ut)/.test(path))

const EACH = 2

/** Addresses that the application links to, found by following the links: a few of each route. */
export const linksFrom = async (
  leader: APIRequestContext,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const found = new Map<string, Set<string>>(everyRoute().map((route) => [route, new Set()]))
  const queue = ['/', '/participants?utvalg=alle', '/settings']
  for (const path of queue) {
    const response = await get(leader, path)
    for (const link of response.ok() ? linksIn(await response.text()) : []) {
      const known = found.get(routeOf(link) ?? '')
      if (!known || known.has(link) || known.size >= EACH) continue
      known.add(link)
      queue.push(link)
    }
  }
  return found
}
