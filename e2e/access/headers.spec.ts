import { expect, signInAs, test } from '../fixtures'
import { addressOf, everyRoute } from './routes'
import { eachOf, get, sessionOf } from './session'

const pages = everyRoute().filter((route) => !/^\/api\/|export|pdf$/.test(route))

test('every page forbids what it does not need, is kept nowhere, and runs its own scripts alone', async ({
  baseURL,
}) => {
  const leader = await sessionOf('Stødig Berg', baseURL)
  await eachOf(pages, async (route) => {
    const response = await get(leader, addressOf(route))
    const headers = response.headers()
    expect({ route, ...headers }).toMatchObject({
      'cache-control': expect.stringContaining('no-store'),
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    })
    expect(headers['x-powered-by']).toBeUndefined()
    const policy = headers['content-security-policy'] ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    expect(policy).toMatch(/default-src 'self'.*object-src 'none'; frame-ancestors 'none'; base-uri 'none'/)
    expect(/script-src[^;]*unsafe/.exec(policy)).toBeNull()
    const scripts = (await response.text()).match(/<script(?![^>]*type="application)[^>]*>/g) ?? []
    const foreign = scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`) && !tag.includes('nonce=""'))
    expect({ route, foreign }).toEqual({ route, foreign: [] })
  })
})

test('two readings of a page never share a nonce', async ({ request }) => {
  const nonces = await Promise.all(
    [1, 2].map(async () => (await get(request, '/logg-inn')).headers()['content-security-policy']),
  )
  expect(nonces[0]).not.toBe(nonces[1])
})

test('a session that was ended opens nothing, and a cookie that was made up never did', async ({
  page,
  baseURL,
}) => {
  await signInAs(page, 'Mild Havn')
  const kept = await page.context().cookies()
  const session = kept.find(({ name }) => name === 'fotfeste.session')
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  await page.goto('/logg-ut')
  await page.getByRole('main').getByRole('button', { name: 'Logg ut' }).click()
  await page.waitForURL(/logg-inn/)
  await page.context().addCookies(kept)
  expect((await page.request.post('/api/session')).status()).toBe(401)
  const made = { name: 'fotfeste.session', value: `${session?.value}x`, url: baseURL ?? '' }
  await page.context().addCookies([made])
  expect((await page.request.post('/api/session')).status()).toBe(401)
})

test('an identity number is shown to whoever signed in of late, and after a new sign-in', async ({
  page,
}) => {
  await signInAs(page, 'Mild Havn')
  await page.goto('/logg-inn?igjen=1')
  await page.getByRole('button', { name: 'Velg hvem du er' }).click()
  await page.getByRole('button', { name: 'Mild Havn' }).click()
  await expect(page).toHaveURL(/localhost:\d+\/$/)
})
