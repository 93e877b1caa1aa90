// `npm start`: from a fresh clone to a running system on this machine. Each step says what it does.
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { dataRoot as root } from './tools/data-root.mjs'
import { buildOnce, whenChanged } from './tools/fresh.mjs'
import { enter, inUse, leave } from './tools/instances.mjs'
import { run } from './tools/run.mjs'

const port = Number(process.env.PORT ?? 3000)
const oidcPort = Number(process.env.OIDC_PORT ?? port + 1)
const development = process.argv.includes('--dev')
const dataRoot = root()
const externalDatabase = Boolean(process.env.DATABASE_URL)

const step = async (words, work) => {
  const began = Date.now()
  const answer = await work()
  console.log(`✓ ${words} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  return answer
}

const install = () =>
  step('Pakker er på plass', async () => {
    await whenChanged('node_modules/.fotfeste-lock', ['package-lock.json'], () =>
      run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']),
    )
    await whenChanged(
      'node_modules/.fotfeste-schema',
      ['prisma/schema.prisma', 'package-lock.json', 'lib/platform/generated/client.ts'],
      () => run('npx', ['prisma', 'generate']),
    )
  })

/** The owner's URL: of the server that the environment names, or of the embedded one, started now. */
const startDatabase = async (secrets) => {
  if (externalDatabase) return process.env.MIGRATE_DATABASE_URL ?? process.env.DATABASE_URL
  const { startEmbedded } = await import('./tools/embedded.mjs')
  return startEmbedded({
    dataRoot,
    password: secrets.databaseOwnerPassword,
    port: Number(process.env.FOTFESTE_DB_PORT) || undefined,
  })
}

const stopDatabase = async () => {
  if (!leave(dataRoot) || externalDatabase) return
  const { stopEmbedded } = await import('./tools/embedded.mjs')
  stopEmbedded({ dataRoot })
}

const settingsFor = (secrets, appUrl, databaseUrl) => ({
  FOTFESTE_MODE: process.env.FOTFESTE_MODE ?? 'demo',
  DATABASE_URL: databaseUrl,
  NEXTAUTH_URL: appUrl,
  NEXTAUTH_SECRET: secrets.sessionSecret,
  IDENTITY_KEYS: JSON.stringify(secrets.identityKeys),
  IDENTITY_KEY_ID: Object.keys(secrets.identityKeys).at(-1),
  IDENTITY_LOOKUP_KEY: secrets.identityLookupKey,
  SEAL_DIRECTORY: resolve(dataRoot, 'seal'),
  NEXT_TELEMETRY_DISABLED: '1',
})

const serve = async () => {
  process.env.NODE_ENV = development ? 'development' : 'production'
  process.noDeprecation = !development // what libraries plan is for those who develop
  const { default: next } = await import('next')
  const app = next({ dev: development, hostname: 'localhost', port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = createServer((request, response) => handle(request, response))
  await new Promise((ready, failed) => server.listen(port, '127.0.0.1', ready).once('error', failed))
  return server
}

const main = async () => {
  for (const wanted of [port, oidcPort]) {
    if (await inUse(wanted)) {
      throw new Error(`Port ${wanted} er i bruk. Kjører Fotfeste alt? Velg en annen: PORT=3010 npm start`)
    }
  }
  enter(dataRoot)
  await install()
  const { localSecrets } = await import('./tools/secrets.mjs')
  const database = await import('./tools/database.mjs')
  const { startOidc } = await import('./tools/oidc.mjs')
  const secrets = localSecrets(dataRoot)
  const appUrl = `http://localhost:${port}`

  const ownerUrl = await step('Databasen kjører', () => startDatabase(secrets))
  await step('Tabellene er som koden venter', async () => {
    if ((await database.pendingMigrations(ownerUrl)).length > 0) await database.migrate(ownerUrl)
  })
  const databaseUrl = process.env.MIGRATE_DATABASE_URL
    ? process.env.DATABASE_URL
    : await database.appUrl(ownerUrl, secrets.databaseAppPassword)
  const provider = await step('Lokal innlogging kjører', () => startOidc({ port: oidcPort, appUrl, secrets }))
  Object.assign(process.env, settingsFor(secrets, appUrl, databaseUrl), provider.settings)
  if (await database.isEmpty(ownerUrl)) {
    await step('Fjordvik kommune er lagt inn med oppdiktede personer', () =>
      database.seed({ SEED_DATABASE_URL: ownerUrl }),
    )
  }
  if (!development) {
    await step('Appen er bygget', buildOnce)
  }
  const server = await step('Appen svarer', serve)

  const stop = async () => {
    server.close()
    provider.stop()
    await stopDatabase()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop)
  console.log(`\nKlar. Åpne ${appUrl} og velg hvem du er. Stopp med Ctrl-C.`)
}

main().catch(async (error) => {
  console.error(`\nStoppet: ${error.message}`)
  await stopDatabase().catch(() => {})
  process.exit(1)
})
