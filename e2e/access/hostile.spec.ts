import type { APIRequestContext, APIResponse } from '@playwright/test'
import { hostileTexts } from '#lib/testing/hostile'
import { expect, signInAs, test } from '../fixtures'
import { addressOf, bracketsIn, everyAction, everyRoute, isOf } from './routes'

/** Open to everyone; all other routes ask who you are. */
const OPEN = [
  '/api/auth/[...nextauth]',
  '/api/health',
  '/api/ready',
  '/ingen-tilgang',
  '/logg-inn',
  '/logg-ut',
  '/regler',
  '/tilgjengelighet',
  '/verifiser',
]

const PERSONAS = [
  'Mild Havn',
  'Lys Morgen',
  'Stødig Berg',
  'Klar Skog',
  'Vis Ugle',
  'Trygg Fjell',
  'Fri Vind',
]

const QUERIES = ['sok', 'side', 'utvalg', 'uke', 'versjon', 'grunn', 'callbackUrl', '__proto__', 'a[b]']

const LONGEST_ADDRESS = 10_000

const short = hostileTexts.filter((text) => text.length < LONGEST_ADDRESS)
const lone = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
/** As it may stand in an address: percent-encoded, and as it is where a client can send that. */
const inAddress = short
  .filter((text) => text !== '' && !lone.test(text))
  .flatMap((text) => [
    encodeURIComponent(text),
    ...(/^[!-~]+$/.test(text) && !/[#?\\]/.test(text) ? [text] : []),
  ])

const STACK = /\bat .+\.(js|mjs|ts|tsx):\d+|PrismaClient|node_modules|ECONNREFUSED|SELECT .+ FROM/

const expectSound = async (response: APIResponse, what: string) => {
  const body = await response.text()
  expect({ what, status: response.status() < 500 }).toEqual({ what, status: true })
  expect({ what, trace: STACK.exec(body)?.[0] ?? null }).toEqual({ what, trace: null })
  return body
}

const get = (request: APIRequestContext, path: string) => request.get(path, { maxRedirects: 0 })

test('whoever is not signed in reaches nothing but the open routes', async ({ request }) => {
  for (const route of everyRoute()) {
    const response = await get(request, addressOf(route))
    await expectSound(response, route)
    const turnedAway =
      response.headers().location?.startsWith('/logg-inn') || [401, 404, 405].includes(response.status())
    expect({ route, open: !turnedAway }).toEqual({ route, open: OPEN.includes(route) })
  }
})

/** A third of the texts in the segments of each route, another third in the next; and some in its search. */
const malformed = (route: string, index: number): readonly string[] => {
  const brackets = bracketsIn(route)
  const texts = inAddress.filter((_, place) => (place + index) % 3 === 0)
  const inPath = brackets > 0 ? texts.map((text, place) => ({ index: place % brackets, text })) : []
  const inQuery = texts.filter((_, place) => brackets === 0 || place % 4 === 0)
  return [
    ...inPath.map((hostile) => addressOf(route, hostile)),
    ...inQuery.map(
      (text, place) => `${addressOf(route)}?${QUERIES[place % QUERIES.length]}=${text}&sok=${text}`,
    ),
  ]
}

test('malformed addresses never make the server fail', async ({ page }) => {
  test.slow()
  await signInAs(page, 'Stødig Berg')
  const paths = everyRoute()
    .filter((route) => route !== '/logg-ut')
    .flatMap(malformed)
  expect(paths.length).toBeGreaterThan(500)
  for (const path of paths) await expectSound(await get(page.request, path), path)
})

test('wrong methods, bodies, cookies, hosts and headers never make the server fail', async ({ page }) => {
  await signInAs(page, 'Stødig Berg')
  const bodies = [
    '',
    'x'.repeat(2_000_000),
    '{"a":',
    '\u0000',
    '------x\r\nContent-Disposition: form-data; name=',
  ]
  const types = [
    'application/json',
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    'text/plain',
    '\u00ff',
  ]
  const methods = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'PROPFIND']
  for (const [place, route] of everyRoute()
    .filter((each) => !/logg-ut|nextauth/.test(each))
    .entries()) {
    const path = addressOf(route)
    for (const [turn, method] of methods.entries()) {
      const index = (place + turn) % bodies.length
      const headers = { 'content-type': types[index] ?? '' }
      const request = { method, maxRedirects: 0, headers, ...(method !== 'HEAD' && { data: bodies[index] }) }
      await expectSound(await page.request.fetch(path, request), `${method} ${path} ${index}`)
    }
    for (const headers of [
      {
        cookie: 'next-auth.session-token=eyJhbGciOiJkaXIifQ..x.y.z; fotfeste-language=xx; fotfeste-theme=%00',
      },
      { cookie: `fotfeste-rom=9901.${'x'.repeat(36)}.${'y'.repeat(43)}; ${'a=b; '.repeat(100)}` },
      { host: 'evil.example', 'x-forwarded-host': 'evil.example', origin: 'https://evil.example' },
      { 'next-router-state-tree': '%5B%22', rsc: '1' },
      { 'accept-language': 'x'.repeat(5_000), range: 'bytes=5-1', 'if-none-match': '*', accept: '\t' },
      { 'x-middleware-subrequest': 'proxy:proxy:proxy', 'x-nonce': '"><script>' },
    ]) {
      const body = await expectSound(
        await page.request.get(path, { maxRedirects: 0, headers }),
        `${path} ${Object.keys(headers)[0]}`,
      )
      expect(body).not.toContain('evil.example')
    }
  }
})

test('malformed sign-ins never make the server fail', async ({ request }) => {
  const texts = inAddress.filter((_, place) => place % 3 === 0)
  const calls = ['signin', 'signin/oidc', 'signout', 'callback/oidc', 'csrf', 'session', 'error', '_log', 'x']
  for (const call of calls) {
    for (const text of texts) {
      const path = `/api/auth/${call}?callbackUrl=${text}&code=${text}&state=${text}&error=${text}`
      await expectSound(await get(request, path), path)
    }
    for (const callbackUrl of ['../', 'javascript:alert(1)', 'http://', '\u0000', '//evil.example', '[]']) {
      const form = { callbackUrl, csrfToken: callbackUrl, json: 'true' }
      await expectSound(await request.post(`/api/auth/${call}`, { form, maxRedirects: 0 }), `${call} form`)
      const json = { callbackUrl: [callbackUrl], csrfToken: { a: 1 } }
      await expectSound(
        await request.post(`/api/auth/${call}`, { data: json, maxRedirects: 0 }),
        `${call} json`,
      )
      const headers = { cookie: `next-auth.callback-url=${encodeURIComponent(callbackUrl)}` }
      await expectSound(
        await request.get(`/api/auth/${call}`, { headers, maxRedirects: 0 }),
        `${call} cookie`,
      )
    }
  }
})

const actionBodies: readonly { type: string; data: string }[] = [
  ...short
    .filter((text) => text.length < 200)
    .map((text) => ({ type: 'text/plain;charset=UTF-8', data: JSON.stringify([text]) })),
  { type: 'text/plain;charset=UTF-8', data: JSON.stringify(['x'.repeat(1_000_000)]) },
  ...[
    '',
    '[]',
    '{}',
    'null',
    '[null]',
    '["$F1"]',
    '["$K1"]',
    '["$Q1","$W2","$n1","$D","$undefined","$NaN","$@1","$B1","$L1"]',
    '[{"__proto__":{"admin":true}}]',
    '[[[[[[]]]]]]',
    '[{"participantId":"8a1f3c52-7f0e-4c63-9d11-2b7a5e0c4f10","date":["2027-03-10"]}]',
    '{"a":',
  ].map((data) => ({ type: 'text/plain;charset=UTF-8', data })),
  {
    type: 'multipart/form-data; boundary=x',
    data: '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n["$K1"',
  },
  { type: 'multipart/form-data; boundary=x', data: '--x--\r\n' },
  { type: 'multipart/form-data', data: 'x' },
  { type: 'application/x-www-form-urlencoded', data: '0=%5B%5D&__proto__=x' },
  { type: 'application/json', data: '[]' },
]

test('malformed calls of server actions never make the server fail', async ({ page, baseURL }) => {
  test.slow()
  await signInAs(page, 'Stødig Berg')
  const actions = everyAction()
  expect(actions.length).toBeGreaterThan(3)
  const unknown = ['0'.repeat(42), 'x', '__proto__', 'constructor', '../'].map((id) => ({ id, route: '/' }))
  for (const { id, route } of [...actions, ...unknown]) {
    for (const [index, { type, data }] of actionBodies.entries()) {
      const headers = { 'next-action': id, 'content-type': type, origin: baseURL ?? '' }
      const response = await page.request.post(addressOf(route), { maxRedirects: 0, headers, data })
      await expectSound(response, `${route} ${id} ${index}`)
    }
  }
  const [action] = actions
  for (const origin of ['https://evil.example', 'null', 'x']) {
    const headers = { 'next-action': action?.id ?? '', 'content-type': 'text/plain', origin }
    const response = await page.request.post(addressOf(action?.route ?? '/'), {
      headers,
      data: '[]',
      maxRedirects: 0,
    })
    await expectSound(response, `origin ${origin}`)
    expect(response.status()).toBeGreaterThanOrEqual(400)
  }
})

const linksIn = (html: string) =>
  [...html.matchAll(/href="(\/[^"#?]*)/g)]
    .map(([, path]) => path ?? '')
    .filter((path) => !/^\/(_next|logg-ut)/.test(path))

const EACH = 3

/** Addresses that the application links to, found by following the links: a few of each route. */
const everyLink = async (request: APIRequestContext): Promise<readonly string[]> => {
  const found = new Map<string, Set<string>>(everyRoute().map((route) => [route, new Set()]))
  const queue = ['/', '/participants?utvalg=alle']
  for (const path of queue) {
    const response = await get(request, path)
    for (const link of response.ok() ? linksIn(await response.text()) : []) {
      const known = found.get(everyRoute().find((route) => isOf(route, link)) ?? '')
      if (!known || known.has(link) || known.size >= EACH) continue
      known.add(link)
      queue.push(link)
    }
  }
  return [...found.values()].flatMap((paths) => [...paths])
}

test("another municipality's cases, registers and documents do not exist, whoever asks", async ({ page }) => {
  test.slow()
  await signInAs(page, 'Stødig Berg')
  const links = (await everyLink(page.request)).filter((path) => /[0-9a-f]{8}-[0-9a-f]{4}/.test(path))
  expect(links.length).toBeGreaterThan(10)
  const names =
    (await (await get(page.request, '/participants?utvalg=alle')).text()).match(/\d{4}\/\d{4,5}/g) ?? []
  expect(names.length).toBeGreaterThan(10)

  for (const name of PERSONAS) {
    await signInAs(page, name)
    for (const path of links) {
      const response = await get(page.request, path)
      const body = await expectSound(response, `${name} ${path}`)
      if (name !== 'Fri Vind') continue
      expect({ path, found: response.ok() }).toEqual({ path, found: false })
      expect(names.filter((caseNumber) => body.includes(caseNumber))).toEqual([])
    }
  }
})
