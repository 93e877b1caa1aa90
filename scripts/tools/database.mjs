import { readdirSync } from 'node:fs'
import { run } from './run.mjs'

const migrations = () =>
  readdirSync('prisma/migrations', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

const withClient = async (url, work) => {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Migrations that this database has not applied. A database that does not exist has applied none. */
export const pendingMigrations = (ownerUrl) =>
  withClient(ownerUrl, async (client) => {
    const { rows } = await client.query(
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL',
    )
    const applied = new Set(rows.map((row) => row.migration_name))
    return migrations().filter((name) => !applied.has(name))
  }).catch((error) => {
    if (['3D000', '42P01'].includes(error.code)) return migrations()
    throw error
  })

export const migrate = (ownerUrl) =>
  run('npx', ['prisma', 'migrate', 'deploy'], { MIGRATE_DATABASE_URL: ownerUrl })

/** Lets the application log in as its own role; answers its URL. */
export const appUrl = async (ownerUrl, password) => {
  await withClient(ownerUrl, (client) =>
    client.query(`ALTER ROLE fotfeste_app PASSWORD ${client.escapeLiteral(password)}`),
  )
  const url = new URL(ownerUrl)
  url.username = 'fotfeste_app'
  url.password = password
  return url.toString()
}

/** Puts in a municipality; answers whether it was new. The application may not: `owner` is a client of the owner's. */
export const addMunicipality = async (owner, id, name) => {
  await owner.query("SELECT set_config('app.municipality_id', $1, false)", [id])
  const { rowCount } = await owner.query(
    'INSERT INTO "Municipality" ("id", "nameNb", "nameNn") VALUES ($1, $2, $2) ON CONFLICT DO NOTHING',
    [id, name],
  )
  return rowCount === 1
}

export const isEmpty = (ownerUrl) =>
  withClient(ownerUrl, async (client) => {
    await client.query('SET row_security = off')
    const { rows } = await client.query('SELECT count(*)::int AS n FROM "Municipality"')
    return rows[0].n === 0
  })

export const seed = (settings) =>
  run('node', ['--import', 'tsx', '--conditions', 'react-server', 'prisma/seed.ts'], settings)
