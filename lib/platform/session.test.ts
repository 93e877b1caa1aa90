import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { may, ROLES } from './access'
import {
  type Identity,
  liveSession,
  openSession,
  provedSinceHandOver,
  revokeProviderSession,
  revokeSession,
  type SessionKey,
} from './session.repo'

const { asOwner } = await openDatabase()

const actorOfSession = async (key: SessionKey) => (await liveSession(key))?.actor ?? null

const identity = {
  municipalityId: FJORDVIK,
  issuer: 'https://login.example',
  subject: 'mild-havn',
  name: 'Mild Havn',
  roles: ['adviser'],
  authenticatedAt: null,
} as const

const open = async (changes: Partial<Identity> = {}): Promise<SessionKey> => {
  const key = await openSession({ ...identity, ...changes })
  if (!key) throw new Error('no session')
  return key
}

let key: SessionKey
beforeEach(async () => {
  key = await open()
})

const age = (column: 'lastSeenAt' | 'createdAt', span: string) =>
  asOwner(`UPDATE "StaffSession" SET "${column}" = now() - $2::interval WHERE "id" = $1`, [
    key.sessionId,
    span,
  ])

describe('a session', () => {
  test('is a person with the roles of the claims, the same person each time', async () => {
    const actor = await actorOfSession(key)
    expect(actor).toMatchObject({ name: 'Mild Havn', municipalityId: FJORDVIK, roles: ['adviser'] })
    const again = await openSession({ ...identity, name: 'Mild Havn Berg', roles: ['leader'] })
    expect(again && (await actorOfSession(again))).toEqual({
      ...actor,
      name: 'Mild Havn Berg',
      roles: ['leader'],
    })
  })

  test.each([
    ['29 minutes idle', 'lastSeenAt', '29 minutes', true],
    ['31 minutes idle', 'lastSeenAt', '31 minutes', false],
    ['7 hours 59 minutes old', 'createdAt', '7 hours 59 minutes', true],
    ['8 hours old, however busy', 'createdAt', '8 hours 1 second', false],
    ['an hour from now, after the clock was set back', 'lastSeenAt', '-60 minutes', false],
  ] as const)('%s holds: %s', async (_what, column, span, holds) => {
    await age(column, span)
    expect((await actorOfSession(key)) !== null).toBe(holds)
  })

  test('that is used starts counting anew', async () => {
    await age('lastSeenAt', '20 minutes')
    await actorOfSession(key)
    const [row] = await asOwner(
      `SELECT now() - "lastSeenAt" < interval '1 minute' AS fresh FROM "StaffSession" WHERE "id" = $1`,
      [key.sessionId],
    )
    expect(row).toEqual({ fresh: true })
  })

  test('that is revoked ends at once and for good, and the other ones of the person live on', async () => {
    const other = await open()
    await revokeSession(key)
    await revokeSession(key)
    expect(await actorOfSession(key)).toBeNull()
    expect(await actorOfSession(other)).not.toBeNull()
    const events = await asOwner(
      `SELECT "action" FROM "AuditEvent" WHERE "subjectId" = $1 ORDER BY "sequence"`,
      [key.sessionId],
    )
    expect(events).toEqual([{ action: 'session.opened' }, { action: 'session.closed' }])
  })

  test('ends with the one at the identity provider that it came of, in whatever municipality', async () => {
    const providerSession = randomUUID()
    const ended = [
      await open({ providerSession } as never),
      await open({ providerSession, municipalityId: GRANLI } as never),
    ]
    const other = await open({ providerSession: randomUUID() } as never)
    await revokeProviderSession(randomUUID())
    expect(await Promise.all(ended.map(actorOfSession))).not.toContain(null)
    await revokeProviderSession(providerSession)
    await revokeProviderSession(providerSession)
    expect(await Promise.all(ended.map(actorOfSession))).toEqual([null, null])
    expect(await actorOfSession(other)).not.toBeNull()
    const closed = await asOwner(
      `SELECT "municipalityId" FROM "AuditEvent" WHERE "action" = 'session.closed' AND "subjectId" = ANY ($1) ORDER BY 1`,
      [ended.map(({ sessionId }) => sessionId)],
    )
    expect(closed).toEqual([{ municipalityId: FJORDVIK }, { municipalityId: GRANLI }])
  })

  test.each([
    ['of another municipality', () => ({ ...key, municipalityId: GRANLI })],
    ['that was never opened', () => ({ ...key, sessionId: randomUUID() })],
  ])('%s is nobody', async (_what, wrong) => {
    expect(await actorOfSession(wrong())).toBeNull()
    await revokeSession(wrong())
    expect(await actorOfSession(key)).not.toBeNull()
  })

  test('with roles nobody knows may do nothing', async () => {
    await asOwner(`UPDATE "StaffUser" SET "roles" = '{root}' WHERE "subject" = 'mild-havn'`)
    const actor = await actorOfSession(key)
    expect(actor?.roles).toEqual([])
    expect(actor && may(actor, 'settings:read')).toBe(false)
  })
})

test('a municipality that is not served here has no sessions', async () => {
  expect(await openSession({ ...identity, municipalityId: '9999' })).toBeNull()
})

test('every role is known to the table of permissions', () => {
  const nobody = { id: '', name: '', municipalityId: FJORDVIK }
  expect(ROLES.filter((role) => !may({ ...nobody, roles: [role] }, 'settings:read'))).toEqual([])
})

describe('a device that is handed over', () => {
  const at = (secondsFromNow: number): Identity => ({
    ...identity,
    subject: 'gav-fra-seg',
    authenticatedAt: new Date(Math.floor(Date.now() / 1000 + secondsFromNow) * 1000),
  })

  test('opens again only for a proof given after it', async () => {
    const held = await open(at(-600))
    expect(await provedSinceHandOver(at(-600))).toBe(true)
    await revokeSession(held, { handedOver: true })
    expect(await actorOfSession(held)).toBeNull()
    expect(await provedSinceHandOver(at(-600))).toBe(false)
    expect(await provedSinceHandOver({ ...at(0), authenticatedAt: null })).toBe(false)
    expect(await provedSinceHandOver(at(1))).toBe(true)
  })

  test('asks nothing more of others, nor of a person who signs out', async () => {
    const left = await open({ subject: 'logget-ut' })
    await revokeSession(left)
    expect(await provedSinceHandOver({ ...identity, subject: 'logget-ut' })).toBe(true)
    expect(await provedSinceHandOver({ ...at(-600), subject: 'aldri-sett' })).toBe(true)
  })
})

test('the minutes since the sign-in count from the proof at the provider', async () => {
  const proved = await open({ authenticatedAt: new Date(Date.now() - 90 * 60_000) })
  expect((await liveSession(proved))?.signedInFor).toBeGreaterThan(89)
  expect((await liveSession(key))?.signedInFor).toBeLessThan(1)
})
