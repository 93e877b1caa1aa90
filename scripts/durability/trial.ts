// What the trials share: a database of their own, people who write to it through the use cases, and the reckoning.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { verifyDatabase } from '#lib/trail/verify-database'
import { appUrl, migrate } from '../tools/database.mjs'
import { removeEmbedded, startEmbedded } from '../tools/embedded.mjs'
import { takeLocalKeys } from '../tools/local-keys.mjs'

/** What a trial found; `held` is whether it is as it must be. */
export type Report = { readonly held: boolean } & Readonly<Record<string, unknown>>

export const PASSWORD = 'durability-run-only'
const PORT = Number(process.env.FOTFESTE_DB_PORT ?? 54961)
const staffId = randomUUID()

export const asOwner = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
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

/** A folder that the server's account can walk to. */
export const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'fotfeste-durability-'))
  chmodSync(folder, 0o755)
  return folder
}

type Wish = { readonly dataRoot?: string; readonly port?: number; readonly more?: readonly string[] }

/** A migrated database with one municipality; `start` starts it again after it was killed. */
export const openTrial = async ({ dataRoot = freshFolder(), port = PORT, more = [] }: Wish = {}) => {
  process.env.FOTFESTE_DATA = dataRoot
  const start = () => startEmbedded({ dataRoot, password: PASSWORD, port, more: [...more] })
  const url = await start()
  await migrate(url)
  await arrange(url)
  process.env.DATABASE_URL = await appUrl(url, 'durability-app-only')
  takeLocalKeys()
  const close = () => {
    removeEmbedded({ dataRoot })
    rmSync(dataRoot, { recursive: true, force: true })
  }
  return { url, dataRoot, port, start, close }
}

const WRITER = ['--import', 'tsx', '--conditions', 'react-server', 'scripts/durability/writer.ts']

/** People who register others; what they were told was stored is kept in `acknowledged`. */
export const writers = () => {
  const acknowledged: string[] = []
  let turn = 0
  const start = (env: Readonly<Record<string, string>> = {}): ChildProcess => {
    turn += 1
    const writer = spawn('node', [...WRITER, staffId, String(turn)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    })
    let rest = ''
    writer.stdout.on('data', (chunk) => {
      const lines = `${rest}${chunk}`.split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (line.startsWith('ack ')) acknowledged.push(line.slice(4))
    })
    return writer
  }
  /** Waits for more than were acknowledged before; answers the milliseconds. */
  const untilMore = async (than = acknowledged.length): Promise<number> => {
    const began = Date.now()
    while (acknowledged.length <= than) {
      if (Date.now() - began > 60_000) throw new Error('nothing was written for a minute')
      await sleep(20)
    }
    return Date.now() - began
  }
  return { acknowledged, start, untilMore }
}

/** Every acknowledged person is there, every person has his line in the trail, and the trail is whole. */
export const reckon = (url: string, acknowledged: readonly string[]): Promise<Report> =>
  asOwner(url, async (client) => {
    const { rows } = await client.query<{ id: string }>(`SELECT "id"::text FROM "Participant"`)
    const there = new Set(rows.map(({ id }) => id))
    const lost = acknowledged.filter((id) => !there.has(id)).length
    const { broken, chains } = await verifyDatabase(client)
    const events = chains[0]?.last.sequence ?? 0
    return {
      held: acknowledged.length > 0 && lost === 0 && broken.length === 0 && rows.length === events,
      acknowledged: acknowledged.length,
      stored: rows.length,
      lost,
      trail: { events, broken: broken.length },
    }
  })

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

export const stopAll = async (...children: readonly ChildProcess[]): Promise<void> => {
  for (const child of children) child.kill('SIGKILL')
  await sleep(300)
}
