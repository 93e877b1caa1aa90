import { routeAccess } from '#lib/platform/route-access'
import { hostileTexts } from '#lib/testing/hostile'
import { expect, test } from '../fixtures'
import { addressOf, bracketsIn, everyAction, everyRoute } from './routes'
import { eachOf, expectSound, get, sampleOf, sessionOf } from './session'

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

test('whoever is not signed in reaches nothing but the open routes', async ({ request }) => {
  const routes = everyRoute().filter((route) => routeAccess[route] !== 'secret')
  await eachOf(routes, async (route) => {
    const response = await get(request, addressOf(route))
    await expectSound(response, route)
    const turnedAway =
      response.headers().location?.startsWith('/logg-inn') || [401, 404, 405].includes(response.status())
    expect({ route, open: !turnedAway }).toEqual({ route, open: routeAccess[route] === 'open' })
  })
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

test('malformed addresses never make the server fail', async ({ baseURL }) => {
  const leader = await sessionOf('Stødig Berg', baseURL)
  const paths = everyRoute()
    .filter((route) => route !== '/logg-ut')
    .flatMap(malformed)
  expect(paths.length).toBeGreaterThan(500)
  await eachOf(sampleOf(paths, 150), async (path) => {
    await expectSound(await get(leader, path), path)
  })
})

const bodies = [
  { type: 'application/json', data: '' },
  { type: 'multipart/form-data; boundary=x', data: 'x'.repeat(300_000) },
  { type: 'multipart/form-data', data: '{"a":' },
  { type: 'text/plain', data: '\u0000' },
  { type: '\u00ff', data: '------x\r\nContent-Disposition: form-data; name=' },
]
const methods = ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'PROPFIND']

const oddHeaders: readonly Readonly<Record<string, string>>[] = [
  { cookie: 'fotfeste.session=eyJhbGciOiJkaXIifQ..x.y.z; fotfeste-language=xx; fotfeste-theme=%00' },
  { cookie: `fotfeste-rom=9901.${'x'.repeat(36)}.${'y'.repeat(43)}; ${'a=b; '.repeat(100)}` },
  { host: 'evil.example', 'x-forwarded-host': 'evil.example', origin: 'https://evil.example' },
  { 'next-router-state-tree': '%5B%22', rsc: '1' },
  { 'accept-language': 'x'.repeat(5_000), range: 'bytes=5-1', 'if-none-match': '*', accept: '\t' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy', 'x-nonce': '"><script>' },
]

const pages = everyRoute().filter((route) => !/logg-ut|nextauth/.test(route))

test('wrong methods and bodies never make the server fail', async ({ baseURL }) => {
  const leader = await sessionOf('Stødig Berg', baseURL)
  const calls = pages.flatMap((route, place) =>
    methods.map((method, turn) => ({ method, route, body: bodies[(place + turn) % bodies.length] })),
  )
  await eachOf(calls, async ({ method, route, body }) => {
    const path = addressOf(route)
    const headers = { 'content-type': body?.type ?? '' }
    const data = method === 'HEAD' ? {} : { data: body?.data ?? '' }
    await expectSound(
      await leader.fetch(path, { method, maxRedirects: 0, headers, ...data }),
      `${method} ${path} ${body?.type}`,
    )
  })
})

test('wrong cookies, hosts and headers never make the server fail, nor say what they said', async ({
  baseURL,
}) => {
  const leader = await sessionOf('Stødig Berg', baseURL)
  const calls = pages.flatMap((route) => oddHeaders.map((headers) => ({ route, headers })))
  await eachOf(sampleOf(calls, 120), async ({ route, headers }) => {
    const path = addressOf(route)
    const response = await leader.get(path, { maxRedirects: 0, headers })
    expect(await expectSound(response, `${path} ${Object.keys(headers)[0]}`)).not.toContain('evil.example')
  })
})

test('malformed sign-ins never make the server fail', async ({ request }) => {
  const calls = ['signin', 'signin/oidc', 'signout', 'callback/oidc', 'csrf', 'session', 'error', '_log', 'x']
  const paths = calls.flatMap((call) =>
    inAddress.map((text) => `/api/auth/${call}?callbackUrl=${text}&code=${text}&state=${text}&error=${text}`),
  )
  await eachOf(sampleOf(paths, 150), async (path) => {
    await expectSound(await get(request, path), path)
  })
  const wrong = ['../', 'javascript:alert(1)', 'http://', '\u0000', '//evil.example', '[]']
  await eachOf(
    calls.flatMap((call) => wrong.map((callbackUrl) => ({ path: `/api/auth/${call}`, callbackUrl }))),
    async ({ path, callbackUrl }) => {
      const once = { maxRedirects: 0 }
      const form = { callbackUrl, csrfToken: callbackUrl, json: 'true' }
      await expectSound(await request.post(path, { form, ...once }), `${path} form`)
      const data = { callbackUrl: [callbackUrl], csrfToken: { a: 1 } }
      await expectSound(await request.post(path, { data, ...once }), `${path} json`)
      const headers = { cookie: `fotfeste.callback-url=${encodeURIComponent(callbackUrl)}` }
      await expectSound(await request.get(path, { headers, ...once }), `${path} cookie`)
    },
  )
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

test('malformed calls of server actions never make the server fail', async ({ baseURL }) => {
  const leader = await sessionOf('Stødig Berg', baseURL)
  const actions = everyAction()
  expect(actions.length).toBeGreaterThan(3)
  const unknown = ['0'.repeat(42), 'x', '__proto__', 'constructor', '../'].map((id) => ({ id, route: '/' }))
  const calls = [...actions, ...unknown].flatMap((action) =>
    actionBodies.map((body) => ({ ...action, ...body })),
  )
  await eachOf(sampleOf(calls, 350), async ({ id, route, type, data }) => {
    const headers = { 'next-action': id, 'content-type': type, origin: baseURL ?? '' }
    const response = await leader.post(addressOf(route), { maxRedirects: 0, headers, data })
    await expectSound(response, `${route} ${id} ${type} ${data.slice(0, 80)}`)
  })
})

test('no server action answers another origin', async ({ baseURL }) => {
  const leader = await sessionOf('Stødig Berg', baseURL)
  for (const origin of ['https://evil.example', 'null', 'x', '']) {
    await eachOf(everyAction(), async ({ id, route }) => {
      const headers = { 'next-action': id, 'content-type': 'text/plain;charset=UTF-8', origin }
      const response = await leader.post(addressOf(route), { headers, data: '[]', maxRedirects: 0 })
      expect({ route, origin, status: response.status() }).toEqual({ route, origin, status: 403 })
    })
  }
})
