import { type APIRequestContext, type APIResponse, expect, request } from '@playwright/test'
import { personas } from '../../scripts/tools/personas.mjs'

/** Signs in over plain requests, without a browser: a context that carries the session of a named persona. */
export const sessionOf = async (name: string, baseURL = ''): Promise<APIRequestContext> => {
  const sub = personas.find((persona) => persona.name === name)?.sub
  if (!sub) throw new Error(`No persona is called ${name}`)
  const context = await request.newContext({ baseURL })
  const { csrfToken } = await (await context.get('/api/auth/csrf')).json()
  const form = { csrfToken, callbackUrl: '/', json: 'true' }
  const { url } = await (await context.post('/api/auth/signin/oidc', { form })).json()
  const choice = await context.get(url)
  await context.post(choice.url(), { form: { sub } })
  expect((await context.post('/api/session')).status()).toBe(204)
  return context
}

const AT_ONCE = 8

/** Does the work for every item, a few at a time. */
export const eachOf = async <T>(items: readonly T[], work: (item: T, index: number) => Promise<void>) => {
  let next = 0
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) await work(items[index] as T, index)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

/** Which part of the walks this run takes. The same each time; another one where it is asked for. */
const SEED = Number(process.env.HOSTILE_SEED ?? 1)

/** At most `most` of the items, spread over all of them; which ones follows the seed. */
export const sampleOf = <T>(items: readonly T[], most: number): readonly T[] => {
  const step = Math.max(1, items.length / most)
  const offset = (SEED * 0.618) % step
  return items.filter(
    (_, index) => Math.floor((index - offset) / step) !== Math.floor((index - 1 - offset) / step),
  )
}

const STACK = /\bat .+\.(js|mjs|ts|tsx):\d+|PrismaClient|node_modules|ECONNREFUSED|SELECT .+ FROM/

/** No failure of the server and nothing of its inside in the answer; gives the body. */
export const expectSound = async (response: APIResponse, what: string) => {
  const body = await response.text()
  expect({ what, seed: SEED, status: response.status() < 500 }).toEqual({ what, seed: SEED, status: true })
  expect({ what, trace: STACK.exec(body)?.[0] ?? null }).toEqual({ what, trace: null })
  return body
}

export const get = (context: APIRequestContext, path: string) => context.get(path, { maxRedirects: 0 })
