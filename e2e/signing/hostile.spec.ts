import type { Page } from '@playwright/test'
import { draw, handOver, readAll } from '../case'
import { expect, signInAs, test } from '../fixtures'
import { caseWithPlan, expireRooms, NEVER, ONCE, recordOf } from './tablet'

const OUTCOME = '**/api/room'

type Sent = {
  readonly key: string
  readonly shownHash: string
  readonly end: { readonly drawing: { readonly width: number; readonly height: number } } & Record<
    string,
    unknown
  >
}

/** What the tablet sends when the participant signs: caught on its way, and not delivered. */
const signedAndCaught = async (page: Page, address: string): Promise<Sent> => {
  await handOver(page, address)
  await readAll(page)
  await draw(page)
  const caught = page.waitForRequest(OUTCOME)
  await page.route(OUTCOME, (route) => route.abort())
  await page.getByRole('button', { name: /Jeg signerer/ }).click()
  return (await caught).postDataJSON()
}

const post = async (page: Page, body: unknown, headers: Record<string, string> = {}) => {
  const { origin } = new URL(page.url())
  const data = typeof body === 'string' ? body : JSON.stringify(body)
  const response = await page.request.post('/api/room', { data, headers: { origin, ...headers } })
  return { status: response.status(), said: await response.json() }
}

/** Every refusal has words that a person can act on. */
const wordsOf = (said: { refusal?: { nb: string; nn: string }; errors?: Record<string, unknown> }) =>
  said.refusal ? [said.refusal.nb, said.refusal.nn] : Object.values(said.errors ?? {})

const points = (count: number) => Array.from({ length: count }, (_point, at) => ({ x: at % 300, y: 20 }))

test('forged strokes, bodies, keys and sessions are refused with words, and the signature is not lost', async ({
  page,
  browser,
}) => {
  const address = await caseWithPlan(page, 'Stri Strøm', 'nb')
  const other = await caseWithPlan(page, 'Fjern Foss', 'nb')
  const elsewhere = await browser.newContext()
  const tablet = await elsewhere.newPage()
  await signInAs(tablet, 'Mild Havn')
  const foreign = await signedAndCaught(tablet, other)
  await elsewhere.close()
  const sent = await signedAndCaught(page, address)
  const drawing = (change: object) => ({
    ...sent,
    end: { ...sent.end, drawing: { ...sent.end.drawing, ...change } },
  })

  const refused = async (body: unknown, headers?: Record<string, string>) => {
    const answer = await post(page, body, headers)
    expect(answer.said.ok).toBe(false)
    for (const words of wordsOf(answer.said)) expect(String(words)).toMatch(/\p{L}{3}/u)
    expect(wordsOf(answer.said).length).toBeGreaterThan(0)
    expect(await recordOf(address)).toEqual(NEVER)
    return answer
  }
  const strokes = [
    [],
    [[]],
    [points(40_000)],
    [[{ x: 9000, y: 20 }]],
    [[{ x: -500, y: 20 }]],
    [[{ x: null, y: 20 }]],
    [[{ x: '1', y: 20 }]],
    'a line',
  ]
  for (const drawn of strokes) expect((await refused(drawing({ strokes: drawn }))).status).toBe(200)
  await refused(drawing({ width: 0 }))
  await refused(drawing({ width: 1e9, height: 1e9 }))
  expect((await refused(drawing({ strokes: [points(200_000)] }))).status).toBe(413)
  expect((await refused(JSON.stringify({ ...sent, filler: 'x'.repeat(5_000_000) }))).status).toBe(413)
  const notANumber = JSON.stringify(drawing({ strokes: [[{ x: 'N', y: 1 }]] })).replace('"N"', 'NaN')
  expect((await refused(notANumber)).status).toBe(400)
  for (const body of ['', '{', 'null', '[]', '"x"', { ...sent, extra: 1 }, { key: sent.key }])
    expect((await refused(body)).status).toBe(400)

  const words = (code: string) => expect.objectContaining({ said: expect.objectContaining({ code }) })
  const changed = (key: string) => `${key.slice(0, -3)}${key.endsWith('AAA') ? 'BBB' : 'AAA'}`
  expect(await refused({ ...sent, key: changed(sent.key) })).toEqual(words('room-closed'))
  expect(await refused({ ...sent, key: 'x'.repeat(5000) })).toEqual(words('room-closed'))
  expect(await refused({ ...sent, key: foreign.key })).toEqual(words('text-differs'))
  expect(await refused({ ...sent, shownHash: foreign.shownHash })).toEqual(words('text-differs'))
  expect(await refused({ ...sent, shownHash: 'x' })).toEqual(words('invalid-input'))
  expect(await refused({ ...sent, end: { ...sent.end, breach: true } })).toEqual(words('invalid-input'))
  expect(await refused({ ...sent, end: { ...sent.end, deviceAt: '1990-01-01T10:00:00.000Z' } })).toEqual(
    words('clock-wrong'),
  )
  expect((await refused(sent, { origin: 'https://elsewhere.example' })).status).toBe(403)

  // Nothing of it was in the way of the real one, which still lies on the tablet; a replay is the same meeting.
  await page.unroute(OUTCOME)
  await page.reload()
  await expect(page.getByRole('heading', { name: /Takk/ })).toBeVisible({ timeout: 30_000 })
  expect((await post(page, sent)).said).toEqual({ ok: true, value: null })
  const refusal = { ...sent, end: { outcome: 'REFUSED', deviceAt: sent.end.deviceAt } }
  expect((await post(page, refusal)).said.ok).toBe(true)
  expect(await recordOf(address)).toEqual(ONCE)
  expect(await recordOf(other)).toEqual(NEVER)
})

test('a session that is over: in time it is delivered late, out of time it is kept and does not count', async ({
  page,
}) => {
  const address = await caseWithPlan(page, 'Treg Tinde', 'nb')
  const sent = await signedAndCaught(page, address)
  await expireRooms(address, '8 days')
  const late = await post(page, sent)
  expect(late.said).toMatchObject({ ok: false, code: 'room-expired', kept: true })
  expect(wordsOf(late.said)[0]).toMatch(/Tiden for visningen er ute/)
  expect(await recordOf(address)).toEqual(NEVER)
  await expireRooms(address, '1 minute')
  const inTime = new Date(Date.now() - 10 * 60_000).toISOString()
  expect((await post(page, { ...sent, end: { ...sent.end, deviceAt: inTime } })).said.ok).toBe(true)
  expect(await recordOf(address)).toEqual(ONCE)
})

test('one dot is a mark: nothing judges what a signature looks like', async ({ page }) => {
  const address = await caseWithPlan(page, 'Rolig Prikk', 'nb')
  const sent = await signedAndCaught(page, address)
  const dot = { ...sent, end: { ...sent.end, drawing: { width: 600, height: 200, strokes: [points(1)] } } }
  expect((await post(page, dot)).said.ok).toBe(true)
  expect(await recordOf(address)).toEqual(ONCE)
})
