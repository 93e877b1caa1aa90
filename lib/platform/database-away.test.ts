import { expect, test } from 'vitest'
import { FJORDVIK, openDatabase } from '#lib/testing/database'
import { asMunicipality, databaseIsAway } from './database'

await openDatabase()

test('a refusal or a fault of ours is not taken for a database that is away', async () => {
  expect(await databaseIsAway()).toBe(false)
  const fault = asMunicipality(FJORDVIK, async () => {
    throw new Error('a fault of ours')
  })
  await expect(fault).rejects.toThrow('a fault of ours')
  expect(await Promise.all([databaseIsAway(), databaseIsAway()])).toEqual([false, false])
})

test('nor is one that many wait for', async () => {
  const held = Array.from({ length: 12 }, () =>
    asMunicipality(FJORDVIK, (tx) => tx.$executeRaw`SELECT pg_sleep(1.5)`),
  )
  const fault = asMunicipality(FJORDVIK, async () => {
    throw new Error('a fault of ours')
  })
  await expect(fault).rejects.toThrow()
  expect(await databaseIsAway()).toBe(false)
  await Promise.all(held)
})
