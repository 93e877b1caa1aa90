// Migrations apply to an empty database, and make just what prisma/schema.prisma says.
import { resolve } from 'node:path'
import { migrate, pendingMigrations } from './tools/database.mjs'
import { removeEmbedded, startEmbedded } from './tools/embedded.mjs'
import { run } from './tools/run.mjs'

const dataRoot = resolve('.data-drift')
try {
  const url = await startEmbedded({ dataRoot, password: 'drift-check-only', port: undefined })
  await migrate(url)
  const pending = await pendingMigrations(url)
  if (pending.length > 0) throw new Error(`Not applied: ${pending.join(', ')}`)
  const schemas = ['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema.prisma']
  await run('npx', ['prisma', 'migrate', 'diff', ...schemas, '--exit-code'], { MIGRATE_DATABASE_URL: url })
  console.log('Migrations apply, and the schema says the same.')
} finally {
  removeEmbedded({ dataRoot })
}
