import type { APIResponse } from '@playwright/test'
import { may, ROLES, type Role } from '#lib/platform/access'
import { type RouteAccess, routeAccess } from '#lib/platform/route-access'
import { personas } from '../../scripts/tools/personas.mjs'
import { expect, test } from '../fixtures'
import { linksFrom } from './links'
import { addressOf, everyRoute } from './routes'
import { eachOf, expectSound, get, sessionOf } from './session'

const granted = (access: RouteAccess | undefined, roles: readonly string[]) => {
  if (!access) return false
  // Reached by all, and shows nothing without its secret: see signing.
  if (access === 'open' || access === 'signed-in' || access === 'secret') return true
  const known = ROLES.filter((role) => roles.includes(role))
  return may({ id: '', name: '', municipalityId: '', roles: known as Role[] }, access)
}

/** Pages are streamed: a refusal may come with 200 and stand in the body as the digest of the framework. */
const outcomeOf = async (response: APIResponse, what: string) => {
  const body = await expectSound(response, what)
  if (response.headers().location?.startsWith('/logg-inn') || response.status() === 401) return 'sign-in'
  if (response.status() === 403 || body.includes('NEXT_HTTP_ERROR_FALLBACK;403')) return 'forbidden'
  if (response.status() === 404 || body.includes('NEXT_HTTP_ERROR_FALLBACK;404')) return 'not-found'
  return response.status() === 405 ? 'no-method' : 'reached'
}

test('each route and no other is in the table of access', () => {
  expect(Object.keys(routeAccess).sort()).toEqual([...everyRoute()])
})

test('every route opens to the roles of the table and to no other, whichever case is asked for', async ({
  baseURL,
}) => {
  test.slow() // each of the roles opens each of the routes
  const found = await linksFrom(await sessionOf('Stødig Berg', baseURL))
  const own = personas.filter(({ municipality }) => municipality === '9901' && municipality)
  for (const { name, roles } of own.filter(({ roles: some }) => some.length > 0)) {
    const context = await sessionOf(name, baseURL)
    await eachOf(
      everyRoute().filter((route) => !/logg-ut|nextauth/.test(route)),
      async (route) => {
        for (const path of [addressOf(route), ...(found.get(route) ?? [])]) {
          const outcome = await outcomeOf(await get(context, path), `${name} ${path}`)
          const expected = granted(routeAccess[route], roles)
          if (outcome === 'no-method') continue
          expect({
            name,
            path,
            forbidden: outcome === 'forbidden',
          }).toEqual({
            name,
            path,
            forbidden: !expected,
          })
        }
      },
    )
  }
})

test("another municipality's cases, registers and documents do not exist, whoever asks", async ({
  baseURL,
}) => {
  const leader = await sessionOf('Stødig Berg', baseURL)
  const found = await linksFrom(leader)
  const links = [...found.values()]
    .flatMap((paths) => [...paths])
    .filter((path) => /[0-9a-f]{8}-[0-9a-f]{4}/.test(path))
  expect(links.length).toBeGreaterThan(10)
  const list = await (await get(leader, '/participants?utvalg=alle')).text()
  const caseNumbers = list.match(/\d{4}\/\d{4,5}/g) ?? []
  expect(caseNumbers.length).toBeGreaterThan(10)

  for (const { name } of personas.filter(({ municipality }) => municipality === '9902')) {
    const context = await sessionOf(name, baseURL)
    await eachOf(links, async (path) => {
      const response = await get(context, path)
      const outcome = await outcomeOf(response, `${name} ${path}`)
      expect({ name, path, outcome }).toEqual({
        name,
        path,
        outcome: expect.stringMatching(/not-found|forbidden/),
      })
      const body = await response.text()
      expect(caseNumbers.filter((caseNumber) => body.includes(caseNumber))).toEqual([])
    })
  }
})
