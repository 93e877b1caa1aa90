import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { permissionTable } from './access'
import { routeAccess } from './route-access'

const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
  .map((file) => `/${file.replace(/(^|\/)(page\.tsx|route\.ts)$/, '')}`.replaceAll(/\/\([^)]*\)/g, '') || '/')

test('each address of the application is in the table of access, and no other', () => {
  expect(Object.keys(routeAccess).sort()).toEqual(routes.sort())
})

test('an address asks for a permission that there is', () => {
  const known = new Set<string>(permissionTable().rows.map(({ permission }) => permission))
  const asked = Object.values(routeAccess).filter((access) => access.includes(':'))
  expect(asked.filter((access) => !known.has(access))).toEqual([])
})
