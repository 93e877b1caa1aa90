import { describe, expect, test } from 'vitest'
import { openDatabase } from '#lib/testing/database'
import { everyUseCase } from '#lib/testing/every-use-case'
import { Forbidden, may, permissionTable, ROLES } from './access'

const { callerAs } = await openDatabase()
const { useCases, queries } = await everyUseCase()

const isForbidden = async (call: () => Promise<unknown>) =>
  call().then(
    () => false,
    (thrown) => thrown instanceof Forbidden,
  )

describe('every use case and every query', () => {
  test.each(ROLES)('answers %s as the table of permissions says, and nobody else', async (role) => {
    const caller = await callerAs([role])
    for (const { place, call } of useCases) {
      const { about } = call as unknown as { about: { permission: Parameters<typeof may>[1] } }
      const closed = await isForbidden(() => call(caller, {}))
      expect({ place, role, closed }).toEqual({ place, role, closed: !may(caller.actor, about.permission) })
    }
    for (const { place, call } of queries) {
      const { about } = call as unknown as { about: { permission: Parameters<typeof may>[1] } }
      const closed = await isForbidden(() => call(caller, 'x'))
      expect({ place, role, closed }).toEqual({ place, role, closed: !may(caller.actor, about.permission) })
    }
  })

  test('is closed to staff without a role', async () => {
    const nobody = await callerAs([])
    for (const { call } of [...useCases, ...queries])
      expect(await isForbidden(() => (call as (...input: unknown[]) => Promise<unknown>)(nobody, 'x'))).toBe(
        true,
      )
  })
})

test.each([
  ['administrator', /^(day|access|settings|element|letter|translation):/],
  ['teacher', /^(day|access|settings|attendance):/],
  ['payroll', /^(day|access|settings|stipend):/],
])('the %s reaches nothing beside his own work', (role, own) => {
  const granted = permissionTable().rows.filter(({ roles }) => (roles as readonly string[]).includes(role))
  expect(granted.map(({ permission }) => permission).filter((name) => !own.test(name))).toEqual([])
})
