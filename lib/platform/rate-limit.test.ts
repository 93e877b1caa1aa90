import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '#lib/testing/database'
import { limitOf } from './rate-limit'
import { waitFor } from './rate-limit.repo'

const { asOwner } = await openDatabase()
const asked = { method: 'GET', path: '/', searches: false, session: 's', address: '10.0.0.1' }

const moveWindows = (by: string) =>
  asOwner(`UPDATE gate.request_window SET "since" = "since" + $1::interval`, [by])

describe('what may be asked how often', () => {
  const limit = { name: 'test', perMinute: 3 }
  const askThrice = async (who: string) => {
    for (let time = 0; time < 3; time++) expect(await waitFor(limit, who)).toBeNull()
  }

  test('is so many a minute for each, and begins anew after it', async () => {
    const [one, other] = [randomUUID(), randomUUID()]
    await askThrice(one)
    await moveWindows('-30 seconds')
    const wait = await waitFor(limit, one)
    expect(wait).toBeGreaterThan(25)
    expect(wait).toBeLessThanOrEqual(30)
    expect(await waitFor(limit, other)).toBeNull()
    await moveWindows('-31 seconds')
    expect(await waitFor(limit, one)).toBeNull()
  })

  test('is counted for all at once, and lets no one through by chance', async () => {
    const who = randomUUID()
    const answers = await Promise.all(Array.from({ length: 20 }, () => waitFor(limit, who)))
    expect(answers.filter((wait) => wait === null)).toHaveLength(3)
  })

  test('does not lock anyone out when the clock is set back', async () => {
    const who = randomUUID()
    await askThrice(who)
    expect(await waitFor(limit, who)).not.toBeNull()
    await moveWindows('1 hour')
    expect(await waitFor(limit, who)).toBeNull()
  })

  test('is kept by fingerprint, and by the function alone', async () => {
    await waitFor(limit, '10.0.0.77')
    const rows = await asOwner(`SELECT "key" FROM gate.request_window`)
    expect(JSON.stringify(rows)).not.toContain('10.0.0.77')
    const [seen] = await asOwner(`SELECT has_schema_privilege('fotfeste_app', 'gate', 'USAGE') AS sees`)
    expect(seen).toEqual({ sees: false })
  })

  test.each([
    ['/api/auth/signin/oidc', 'GET', 'sign-in'],
    ['/api/auth/callback/oidc', 'GET', 'sign-in'],
    ['/api/pocket', 'POST', 'link'],
    ['/api/report', 'POST', 'link'],
    ['/api/copies/9901.x', 'POST', 'link'],
    ['/room', 'POST', 'room'],
    ['/api/room', 'POST', 'room'],
  ])('%s %s counts as %s, by address', (path, method, name) => {
    expect(limitOf({ ...asked, path, method }, 30)).toEqual({
      limit: { name, perMinute: 30 },
      who: '10.0.0.1',
    })
  })

  test('counts searches by session, and leaves the rest alone', () => {
    expect(limitOf({ ...asked, path: '/participants', searches: true }, 30)?.who).toBe('s')
    expect(limitOf({ ...asked, path: '/participants' }, 30)).toBeNull()
    expect(limitOf({ ...asked, path: '/api/auth/session' }, 30)).toBeNull()
  })
})
