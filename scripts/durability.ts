// `npm run durability -- [kills]`: kills the writing process and the database with -9, in turn and at random moments, while
// people are registered through the use case; afterwards every acknowledged one must be there and the trail whole.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { verifyDatabase } from '#lib/trail/verify-database'
import { appUrl, migrate } from './tools/database.mjs'
import { killEmbedded, removeEmbedded, startEmbedded } from './tools/embedded.mjs'
import { takeLocalKeys } from './tools/local-keys.mjs'

const kills = Number(process.argv[2] ?? 50)
const dataRoot = mkdtempSync(join(tmpdir(), 'fotfeste-durability-'))
process.env.FOTFESTE_DATA = dataRoot
const password = 'durability-run-only'
const PORT = Number(process.env.FOTFESTE_DB_PORT ?? 54961)
const staffId = randomUUID()

const start = () => startEmbedded({ dataRoot, password, port: PORT })

const asOwner = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  await client.query('SET row_security = off')
  return work(client).finally(() => client.end())
}

const arrange = (url: string) =>
  asOwner(url, async (client) => {
    await client.query(
      `INSERT INTO "Municipality" ("id", "nameNb", "nameNn") VALUES ('9901', 'Fjordvik', 'Fjordvik')`,
    )
    await client.query(
      `INSERT INTO "StaffUser" ("municipalityId", "id", "issuer", "subject", "name", "roles") VALUES ('9901', $1, 'x', 'x', 'Mild Havn', '{adviser}')`,
      [staffId],
    )
  })

const acknowledged: string[] = []

const startWriter = (run: number): ChildProcess => {
  const command = [
    '--import',
    'tsx',
    '--conditions',
    'react-server',
    'scripts/durability/writer.ts',
    staffId,
    String(run),
  ]
  const writer = spawn('node', command, { stdio: ['ignore', 'pipe', 'inherit'] })
  let rest = ''
  writer.stdout.on('data', (chunk) => {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.startsWith('ack ')) acknowledged.push(line.slice(4))
  })
  return writer
}

const untilMore = async (than: number): Promise<void> => {
  const began = Date.now()
  while (acknowledged.length <= than) {
    if (Date.now() - began > 60_000) throw new Error('nothing was written for a minute')
    await sleep(20)
  }
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const main = async () => {
  const url = await start()
  await migrate(url)
  await arrange(url)
  process.env.DATABASE_URL = await appUrl(url, 'durability-app-only')
  takeLocalKeys()
  let writer = startWriter(0)
  await untilMore(0)
  const waits = { app: [] as number[], database: [] as number[] }
  for (let kill = 1; kill <= kills; kill++) {
    await sleep(20 + Math.random() * 400)
    const began = Date.now()
    const app = kill % 2 === 0
    if (app) writer.kill('SIGKILL')
    else await killEmbedded({ dataRoot })
    await sleep(50)
    const before = acknowledged.length
    if (app) writer = startWriter(kill)
    else await start()
    await untilMore(before)
    waits[app ? 'app' : 'database'].push(Date.now() - began)
  }
  writer.kill('SIGKILL')
  await sleep(300)
  return asOwner(url, async (client) => {
    const { rows } = await client.query<{ id: string }>(`SELECT "id"::text FROM "Participant"`)
    const there = new Set(rows.map(({ id }) => id))
    const lost = acknowledged.filter((id) => !there.has(id))
    const { broken, chains } = await verifyDatabase(client)
    const report = {
      kills: { app: waits.app.length, database: waits.database.length },
      acknowledged: acknowledged.length,
      stored: rows.length,
      lost: lost.length,
      trail: { events: chains[0]?.last.sequence ?? 0, broken: broken.length },
      backAfterMs: {
        app: { median: median(waits.app), most: Math.max(...waits.app) },
        database: { median: median(waits.database), most: Math.max(...waits.database) },
      },
    }
    console.log(JSON.stringify(report, null, 2))
    return lost.length === 0 && broken.length === 0 && rows.length === (chains[0]?.last.sequence ?? 0)
  })
}

main()
  .then((held) => {
    process.exitCode = held ? 0 : 1
  })
  .finally(() => {
    removeEmbedded({ dataRoot })
    rmSync(dataRoot, { recursive: true, force: true })
  })
