import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { settingsIn } from './env'

const key = randomBytes(32).toString('base64')

const production = {
  DATABASE_URL: 'postgresql://db.kommune.example/fotfeste',
  NEXTAUTH_URL: 'https://fotfeste.kommune.example',
  NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
  IDENTITY_KEYS: JSON.stringify({ k1: key }),
  IDENTITY_KEY_ID: 'k1',
  IDENTITY_LOOKUP_KEY: key,
  OIDC_ISSUER: 'https://login.example',
  OIDC_CLIENT_ID: 'fotfeste',
  OIDC_CLIENT_SECRET: 'kept by the municipality',
  OIDC_MUNICIPALITY: '9901',
}

test('whole settings are read, and nothing said means production', () => {
  expect(settingsIn(production)).toMatchObject({
    FOTFESTE_MODE: 'production',
    IDENTITY_KEYS: { k1: key },
    OIDC_ROLE_MAP: {},
    SESSION_IDLE_MINUTES: 30,
    SESSION_HOURS: 8,
  })
})

test.each([
  ['NEXTAUTH_URL', 'http://fotfeste.kommune.example'],
  ['NEXTAUTH_URL', 'https://localhost:3000'],
  ['OIDC_ISSUER', 'http://login.example'],
  ['OIDC_ISSUER', 'https://127.0.0.1:3001'],
  ['FOTFESTE_TODAY', '2027-03-10'],
  ['OIDC_STAFF_ISSUER', 'https://another.example'],
])('production refuses %s=%s; a demonstration takes it', (name, value) => {
  expect(() => settingsIn({ ...production, [name]: value })).toThrow(`${name}: `)
  expect(settingsIn({ ...production, FOTFESTE_MODE: 'demo', [name]: value })).toMatchObject({ [name]: value })
})

test.each([
  ['FOTFESTE_MODE', 'staging'],
  ['FOTFESTE_TODAY', '2027-02-30'],
  ['DATABASE_URL', undefined],
  ['NEXTAUTH_SECRET', 'short'],
  ['IDENTITY_KEYS', '{not json'],
  ['IDENTITY_KEYS', JSON.stringify({ k1: 'c2hvcnQ=' })],
  ['IDENTITY_KEY_ID', 'k2'],
  ['IDENTITY_LOOKUP_KEY', 'c2hvcnQ='],
  ['OIDC_MUNICIPALITY', undefined],
  ['OIDC_MUNICIPALITY', '99'],
  ['SESSION_IDLE_MINUTES', '600'],
  ['SESSION_HOURS', '240'],
])('%s=%s is refused wherever it runs', (name, value) => {
  expect(() => settingsIn({ ...production, FOTFESTE_MODE: 'demo', [name]: value })).toThrow(name)
})

test('a client must be able to prove itself', () => {
  const { OIDC_CLIENT_SECRET: _secret, ...rest } = production
  expect(() => settingsIn(rest)).toThrow('OIDC_CLIENT_KEY')
})

test('every fault is named, and no value is', () => {
  const wrong = { ...production, NEXTAUTH_SECRET: 'hunter2', IDENTITY_LOOKUP_KEY: 'sesame' }
  expect(() => settingsIn(wrong)).toThrow(/NEXTAUTH_SECRET[\s\S]*IDENTITY_LOOKUP_KEY/)
  expect(() => settingsIn(wrong)).not.toThrow(/hunter2|sesame/)
})
