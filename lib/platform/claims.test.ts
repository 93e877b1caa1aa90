import { expect, test } from 'vitest'
import { identityFrom } from './claims'

const settings = {
  OIDC_ISSUER: 'https://login.example',
  OIDC_ROLE_CLAIM: 'roles',
  OIDC_ROLE_MAP: { 'Fotfeste-Radgiver': 'adviser' },
  OIDC_MUNICIPALITY: '9901',
}
const claims = { sub: 'abc', name: 'Mild Havn', roles: ['adviser'] }

test('claims become an identity of the municipality', () => {
  expect(identityFrom(claims, settings)).toEqual({
    identity: {
      municipalityId: '9901',
      issuer: 'https://login.example',
      subject: 'abc',
      name: 'Mild Havn',
      roles: ['adviser'],
      providerSession: null,
      authenticatedAt: null,
    },
  })
})

test('the session at the provider is known by its claim', () => {
  expect(identityFrom({ ...claims, sid: 'abc-1' }, settings)).toMatchObject({
    identity: { providerSession: 'abc-1' },
  })
})

test('where the local provider answers is not who it is', () => {
  const moved = {
    ...settings,
    OIDC_ISSUER: 'http://localhost:3961',
    OIDC_STAFF_ISSUER: 'http://localhost:3001',
  }
  expect(identityFrom(claims, moved)).toMatchObject({ identity: { issuer: 'http://localhost:3001' } })
})

test.each([
  ['seconds since 1970', 1_800_000_000, new Date('2027-01-15T08:00:00Z')],
  ['a text', '1800000000', null],
  ['half a second', 1.5, null],
])('the time of the proof, told as %s', (_what, auth_time, authenticatedAt) => {
  expect(identityFrom({ ...claims, auth_time }, settings)).toMatchObject({ identity: { authenticatedAt } })
})

test.each([
  ["the municipality's own name for a role", { roles: 'Fotfeste-Radgiver' }, ['adviser']],
  ['unknown roles beside a known one', { roles: ['root', 'teacher', 7, null] }, ['teacher']],
  ['the same role twice', { roles: ['leader', 'leader'] }, ['leader']],
])('%s', (_what, more, roles) => {
  expect(identityFrom({ ...claims, ...more }, settings)).toMatchObject({ identity: { roles } })
})

test.each([
  ['no role', { roles: undefined }],
  ['an empty list', { roles: [] }],
  ['a role nobody knows', { roles: ['superuser'] }],
  ['a name of every object', { roles: ['constructor', '__proto__'] }],
  ['roles in another shape', { roles: { adviser: true } }],
  ['no subject', { sub: undefined }],
])('%s gives no access', (_what, more) => {
  expect(identityFrom({ ...claims, ...more }, settings)).toEqual({ refused: 'rolle' })
})

test('the municipality comes from the claim where one is named, and from nowhere else', () => {
  const byClaim = { ...settings, OIDC_MUNICIPALITY_CLAIM: 'kommune' }
  expect(identityFrom({ ...claims, kommune: '9902' }, byClaim)).toMatchObject({
    identity: { municipalityId: '9902' },
  })
  for (const kommune of [undefined, '', '99', "9901'--", ['x']]) {
    expect(identityFrom({ ...claims, kommune }, byClaim)).toEqual({ refused: 'kommune' })
  }
})

test('a sign-in weaker than asked for is refused', () => {
  const strict = { ...settings, OIDC_ACR: 'idporten-loa-high' }
  expect(identityFrom({ ...claims, acr: 'idporten-loa-substantial' }, strict)).toEqual({ refused: 'niva' })
  expect(identityFrom(claims, strict)).toEqual({ refused: 'niva' })
  expect(identityFrom({ ...claims, acr: 'idporten-loa-high' }, strict)).toHaveProperty('identity')
})
