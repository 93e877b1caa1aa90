import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { appUrl, migrate } from '../../scripts/tools/database.mjs'
import { startEmbedded, stopEmbedded } from '../../scripts/tools/embedded.mjs'
import { fingerprint } from '../../scripts/tools/fresh.mjs'
import { localSecrets } from '../../scripts/tools/secrets.mjs'

declare module 'vitest' {
  // biome-ignore lint/style/useConsistentTypeDefinitions: the test runner merges its own interface
  interface ProvidedContext {
    ownerUrl: string
    template: string
    appPassword: string
  }
}

const dataRoot = resolve(process.env.FOTFESTE_TEST_DATA ?? '.data-test')

const onServer = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const answer = await client.query(sql).finally(() => client.end())
  return answer.rowCount ?? 0
}

/** A migrated database that each test file copies; made again only when a migration changes. */
const prepareTemplate = async (ownerUrl: string, password: string): Promise<string> => {
  const name = `template_${fingerprint(['prisma/migrations']).slice(0, 16)}`
  const url = new URL(ownerUrl)
  url.pathname = '/postgres'
  const known = await onServer(url.href, `SELECT 1 FROM pg_database WHERE datname = '${name}'`)
  url.pathname = `/${name}`
  if (known === 0) await migrate(url.href)
  await appUrl(url.href, password)
  return name
}

/** Real PostgreSQL for the use-case tests: the server that TEST_DATABASE_URL names, or the embedded one. */
export const setup = async (project: TestProject) => {
  const secrets = localSecrets(dataRoot)
  const server = process.env.TEST_DATABASE_URL
  const ownerUrl =
    server ??
    (await startEmbedded({
      dataRoot,
      password: secrets.databaseOwnerPassword,
      port: undefined,
    }))
  const appPassword = randomBytes(12).toString('hex')
  project.provide('ownerUrl', ownerUrl)
  project.provide('appPassword', appPassword)
  project.provide('template', await prepareTemplate(ownerUrl, appPassword))
  return () => {
    if (!server) stopEmbedded({ dataRoot })
  }
}
