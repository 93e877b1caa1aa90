import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { limitOf, waitFor } from './rate-limit'

const asked = { method: 'GET', path: '/', searches: false, session: 's', address: '10.0.0.1' }

describe('what may be asked how often', () => {
  test('is so many a minute for each, and begins anew after it', () => {
    const limit = { name: 'test', perMinute: 3 }
    const [one, other] = [randomUUID(), randomUUID()]
    expect([1, 2, 3].map(() => waitFor(limit, one, 1_000))).toEqual([null, null, null])
    expect(waitFor(limit, one, 31_000)).toBe(30)
    expect(waitFor(limit, other, 31_000)).toBeNull()
    expect(waitFor(limit, one, 61_000)).toBeNull()
  })

  test('keeps no more than it must', () => {
    const limit = { name: randomUUID(), perMinute: 1 }
    for (let index = 0; index < 25_000; index++) waitFor(limit, String(index), 1_000)
    expect(
      (globalThis as { fotfesteWindows?: Map<string, unknown> }).fotfesteWindows?.size,
    ).toBeLessThanOrEqual(10_000)
  })

  test.each([
    ['/api/auth/signin/oidc', 'sign-in', '10.0.0.1'],
    ['/api/auth/callback/oidc', 'sign-in', '10.0.0.1'],
  ])('%s counts as %s, by address', (path, name, who) => {
    expect(limitOf({ ...asked, path }, 30)).toEqual({ limit: { name, perMinute: 30 }, who })
  })

  test('counts searches by session and the tablet by address, and leaves the rest alone', () => {
    expect(limitOf({ ...asked, path: '/participants', searches: true }, 30)?.who).toBe('s')
    expect(limitOf({ ...asked, path: '/room', method: 'POST' }, 30)?.limit.name).toBe('room')
    expect(limitOf({ ...asked, path: '/participants' }, 30)).toBeNull()
    expect(limitOf({ ...asked, path: '/api/auth/session' }, 30)).toBeNull()
  })
})
