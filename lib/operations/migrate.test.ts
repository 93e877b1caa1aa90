import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { openDatabase } from '#lib/testing/database'

const { asOwner, ownerUrl } = await openDatabase()
const appUrl = process.env.DATABASE_URL ?? ''

const migrate = (numbers: readonly string[], settings: Readonly<Record<string, string | undefined>> = {}) =>
  spawnSync('npx', ['tsx', '--conditions=react-server', 'scripts/migrate.ts', ...numbers], {
    encoding: 'utf8',
    env: {
      ...process.env,
      MIGRATE_DATABASE_URL: ownerUrl,
      DATABASE_URL: appUrl,
      OIDC_MUNICIPALITY: '',
      ...settings,
    },
  })

const municipalities = () => asOwner('SELECT "id", "nameNb" FROM "Municipality" ORDER BY "id"')

test('a new municipality is there after the job, once, and what it is called since is kept', async () => {
  const first = migrate([], { OIDC_MUNICIPALITY: '1804' })
  expect(first.stdout).toContain('Bodø (1804) er lagt inn')
  await asOwner(`UPDATE "Municipality" SET "nameNb" = 'Bådådjo' WHERE "id" = '1804'`)
  expect(migrate(['1804', '4601']).stdout).not.toContain('1804')
  expect(await municipalities()).toEqual([
    { id: '1804', nameNb: 'Bådådjo' },
    { id: '4601', nameNb: 'Bergen' },
    { id: '9901', nameNb: 'Fjordvik' },
    { id: '9902', nameNb: 'Granli' },
  ])
})

test.each([
  ['a number that no municipality has', ['9999'], {}, 'Ingen kommune har nummer 9999'],
  [
    'an application that logs in as the owner',
    [],
    { DATABASE_URL: ownerUrl },
    'må logge inn som fotfeste_app',
  ],
  ['no database of an owner', [], { MIGRATE_DATABASE_URL: undefined }, 'Sett MIGRATE_DATABASE_URL'],
])('%s is refused before anything is done', async (_what, numbers, settings, words) => {
  const before = await municipalities()
  const { status, stderr } = migrate(numbers, settings)
  expect(status).toBe(1)
  expect(stderr).toContain(words)
  expect(await municipalities()).toEqual(before)
})
