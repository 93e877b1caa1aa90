import { expect, test, vi } from 'vitest'
import { openDatabase } from '#lib/testing/database'

await openDatabase()

const optionsAt = async (url: string) => {
  vi.resetModules()
  process.env.NEXTAUTH_URL = url
  const { authOptions } = await import('./sign-in')
  return authOptions()
}

test('over https every cookie of the sign-in is bound to this host, and no script reads one', async () => {
  const { cookies = {} } = await optionsAt('https://fotfeste.example')
  const all = Object.values(cookies)
  expect(all).toHaveLength(6)
  for (const { name, options } of all) {
    expect(name).toMatch(/^__Host-/)
    expect(options).toEqual({ httpOnly: true, sameSite: 'lax', path: '/', secure: true })
  }
})

test('on one machine the same cookies carry no prefix that a browser would refuse', async () => {
  const { cookies = {}, session } = await optionsAt('http://localhost:3000')
  expect(Object.values(cookies).map(({ name }) => name.startsWith('__Host-'))).toEqual(Array(6).fill(false))
  expect(session?.maxAge).toBe(8 * 3600)
})

test('a sign-in checks state, nonce and PKCE', async () => {
  const { providers } = await optionsAt('https://fotfeste.example')
  expect(providers).toMatchObject([{ id: 'oidc', checks: ['pkce', 'state', 'nonce'], idToken: true }])
})
