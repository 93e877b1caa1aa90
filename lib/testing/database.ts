import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import type { Role } from '#lib/platform/access'
import { database } from '#lib/platform/database'
import type { Caller } from '#lib/platform/use-case'
import { type LocalDate, localDate } from '#lib/values/local-date'

export const FJORDVIK = '9901'
export const GRANLI = '9902'

const settings = (url: string) => ({
  FOTFESTE_MODE: 'test',
  DATABASE_URL: url,
  NEXTAUTH_URL: 'http://localhost:3000',
  NEXTAUTH_SECRET: randomBytes(24).toString('hex'),
  IDENTITY_KEYS: JSON.stringify({ k1: randomBytes(32).toString('base64') }),
  IDENTITY_KEY_ID: 'k1',
  IDENTITY_LOOKUP_KEY: randomBytes(32).toString('base64'),
  OIDC_ISSUER: 'http://localhost:3001',
  OIDC_CLIENT_ID: 'fotfeste',
  OIDC_CLIENT_SECRET: 'not used in these tests',
  OIDC_MUNICIPALITY: FJORDVIK,
})

const urlOf = (name: string) => {
  const url = new URL(inject('ownerUrl'))
  url.pathname = `/${name}`
  return url
}

const query = async (url: URL, sql: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  return client.query(sql, values).finally(() => client.end())
}

/** Copying fails while another file copies the same template: wait a moment and try again. */
const copyTemplate = async (name: string): Promise<void> => {
  for (let attempt = 0; attempt < 50; attempt++) {
    try {
      await query(urlOf('postgres'), `CREATE DATABASE ${name} TEMPLATE ${inject('template')}`)
      return
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || error.code !== '55006') throw error
      await new Promise((done) => setTimeout(done, 100))
    }
  }
  throw new Error('the test database could not be copied')
}

/**
 * A database of its own for one test file, with two municipalities in it. The application reaches it as its
 * own role; `asOwner` goes round row-level security to arrange and to look.
 */
export const openDatabase = async () => {
  const name = `test_${randomBytes(6).toString('hex')}`
  await copyTemplate(name)
  const app = urlOf(name)
  app.username = 'fotfeste_app'
  app.password = inject('appPassword')
  Object.assign(process.env, settings(app.href))

  const asOwner = async (sql: string, values: unknown[] = []) => (await query(urlOf(name), sql, values)).rows
  await asOwner(
    `INSERT INTO "Municipality" ("id", "nameNb", "nameNn") VALUES ($1, 'Fjordvik', 'Fjordvik'), ($2, 'Granli', 'Granli')`,
    [FJORDVIK, GRANLI],
  )

  /** A member of staff with these roles, as the use cases meet one. */
  const callerAs = async (
    roles: readonly Role[],
    { municipalityId = FJORDVIK, on = '2027-03-10' }: { municipalityId?: string; on?: string } = {},
  ): Promise<Caller> => {
    const id = randomUUID()
    const person = `${roles.join('-')}-${id.slice(0, 4)}`
    await asOwner(
      `INSERT INTO "StaffUser" ("municipalityId", "id", "issuer", "subject", "name", "roles") VALUES ($1, $2, 'test', $3, $3, $4)`,
      [municipalityId, id, person, roles],
    )
    const today: LocalDate = localDate(on)
    return { actor: { id, name: person, municipalityId, roles }, today }
  }

  afterAll(async () => {
    await database().$disconnect()
    await query(urlOf('postgres'), `DROP DATABASE ${name} WITH (FORCE)`)
  })
  return { asOwner, callerAs, ownerUrl: urlOf(name).href }
}
