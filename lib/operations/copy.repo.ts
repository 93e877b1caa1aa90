import { createHash } from 'node:crypto'
import { once } from 'node:events'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import type pg from 'pg'
import { z } from 'zod'
import { documentHash } from '#lib/platform/document-hash'
import { openIdentity, sealIdentity } from './identities'
import {
  holdsData,
  insertLines,
  linesOf,
  schemaVersion,
  switchTriggers,
  type Table,
  tablesInOrder,
} from './tables.repo'

/** `backup`: everything as it is stored. `export`: one municipality, readable without this installation's keys. */
export type Kind = 'backup' | 'export'

/** Sign-ins of this installation: they mean nothing in another. */
const NOT_EXPORTED = ['StaffSession', 'RoomSession']

const FILES = 'files'
const AT_A_TIME = 200

const manifestSchema = z.object({
  format: z.literal(1),
  kind: z.enum(['backup', 'export']),
  schema: z.string(),
  municipalityId: z.string().nullable(),
  tables: z.record(z.string(), z.object({ rows: z.number(), sha256: z.string() })),
})

export type Manifest = z.output<typeof manifestSchema>

type Fingerprint = { readonly rows: number; readonly sha256: string }
type Wish = { readonly kind: Kind; readonly municipalityId: string | null }
type Sink = (line: string, bytes: Buffer | null) => void | Promise<void>

/** A row as the copy holds it: a file's bytes by their hash, an exported identity number by its digits. */
const written = ({ kind }: Wish, table: Table, line: string, bytes: Buffer | null) => {
  const row = kind === 'export' && table.name === 'Identifier' ? openIdentity(line) : line
  return bytes ? `${row.slice(0, -1)}, "file": "${documentHash(bytes)}"}` : row
}

const readTable = async (client: pg.Client, table: Table, wish: Wish, sink: Sink): Promise<Fingerprint> => {
  const hash = createHash('sha256')
  let rows = 0
  for await (const { line, bytes } of linesOf(client, table, wish.municipalityId)) {
    const text = `${written(wish, table, line, bytes)}\n`
    hash.update(text)
    rows += 1
    await sink(text, bytes)
  }
  return { rows, sha256: hash.digest('hex') }
}

const tablesFor = async (client: pg.Client, { kind }: Wish) =>
  (await tablesInOrder(client)).filter(({ name }) => kind === 'backup' || !NOT_EXPORTED.includes(name))

const inSnapshot = async <T>(client: pg.Client, work: () => Promise<T>): Promise<T> => {
  await client.query("SET row_security = off; SET TimeZone = 'UTC'")
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  try {
    return await work()
  } finally {
    await client.query('ROLLBACK')
  }
}

/** The fingerprint of every table as a copy of it would have. */
export const fingerprints = (client: pg.Client, wish: Wish): Promise<Manifest['tables']> =>
  inSnapshot(client, async () => {
    const tables: Manifest['tables'] = {}
    for (const table of await tablesFor(client, wish)) {
      tables[table.name] = await readTable(client, table, wish, () => {})
    }
    return tables
  })

const writeTable = async (client: pg.Client, folder: string, table: Table, wish: Wish) => {
  const out = createWriteStream(join(folder, 'tables', `${table.name}.jsonl`))
  const fingerprint = await readTable(client, table, wish, async (line, bytes) => {
    if (bytes) writeFileSync(join(folder, FILES, documentHash(bytes)), bytes)
    if (!out.write(line)) await once(out, 'drain')
  })
  out.end()
  await finished(out)
  return fingerprint
}

/** Copies the database, or one municipality of it, into a folder, while everyone works: one snapshot. */
export const writeCopy = (client: pg.Client, folder: string, wish: Wish): Promise<Manifest> => {
  if (existsSync(folder)) throw new Error(`${folder} finnes fra før`)
  for (const part of ['tables', FILES]) mkdirSync(join(folder, part), { recursive: true })
  return inSnapshot(client, async () => {
    const tables: Manifest['tables'] = {}
    for (const table of await tablesFor(client, wish)) {
      tables[table.name] = await writeTable(client, folder, table, wish)
    }
    const manifest: Manifest = { format: 1, schema: await schemaVersion(client), ...wish, tables }
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2))
    return manifest
  })
}

const fileOf = (folder: string, line: string): Buffer | null => {
  const { file } = JSON.parse(line) as { file?: string }
  if (!file || !/^[0-9a-f]{64}$/.test(file)) return null
  const bytes = readFileSync(join(folder, FILES, file))
  if (documentHash(bytes) !== file) throw new Error(`filen ${file} er endret`)
  return bytes
}

const restoreTable = async (client: pg.Client, folder: string, name: string, kind: Kind) => {
  const input = createReadStream(join(folder, 'tables', `${name}.jsonl`))
  let lines: string[] = []
  const flush = async () => {
    const rows = lines.map((line) => (kind === 'export' && name === 'Identifier' ? sealIdentity(line) : line))
    await insertLines(
      client,
      name,
      rows,
      lines.map((line) => fileOf(folder, line)),
    )
    lines = []
  }
  for await (const line of createInterface({ input })) {
    lines.push(line)
    if (lines.length >= AT_A_TIME) await flush()
  }
  if (lines.length > 0) await flush()
}

const unlike = (wanted: Manifest['tables'], found: Manifest['tables']) =>
  Object.keys(wanted).filter((name) => found[name]?.sha256 !== wanted[name]?.sha256)

/**
 * Puts a copy into a database that has the same migrations and nothing of it yet, in one transaction, and
 * compares every table with what the copy says. Throws, and leaves nothing, when one differs.
 */
export const restoreCopy = async (client: pg.Client, folder: string): Promise<Manifest> => {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
  const { kind, municipalityId } = manifest
  await client.query("SET row_security = off; SET TimeZone = 'UTC'")
  const schema = await schemaVersion(client)
  if (schema !== manifest.schema) throw new Error(`kopien har skjema ${manifest.schema}, databasen ${schema}`)
  if (await holdsData(client, municipalityId))
    throw new Error('databasen har alt data: gjenopprett til en tom')
  const tables = await tablesFor(client, manifest)
  await client.query('BEGIN')
  try {
    await switchTriggers(client, tables, 'DISABLE')
    for (const { name } of tables) await restoreTable(client, folder, name, kind)
    await switchTriggers(client, tables, 'ENABLE')
    const found: Manifest['tables'] = {}
    for (const table of tables) found[table.name] = await readTable(client, table, manifest, () => {})
    const differing = unlike(manifest.tables, found)
    if (differing.length > 0) throw new Error(`ikke likt kopien: ${differing.join(', ')}`)
    await client.query('COMMIT')
    return manifest
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}
