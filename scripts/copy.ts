// `npm run backup -- folder`, `npm run restore -- folder`, `npm run municipality:export -- 9901 folder`,
// `npm run municipality:import -- folder`. Each copy is compared with its manifest, table by table.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { restoreCopy, writeCopy } from '#lib/operations/copy.repo'
import { holdsData } from '#lib/operations/tables.repo'
import { takeLocalKeys } from './tools/local-keys.mjs'
import { ownerUrl } from './tools/owner-url.mjs'

const USAGE = `Bruk: npm run backup -- <mappe> | npm run restore -- <mappe>
      npm run municipality:export -- <kommunenummer> <mappe> | npm run municipality:import -- <mappe>`

const summary = (verb: string, tables: Record<string, { rows: number }>) => {
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0)
  console.log(`${verb}: ${Object.keys(tables).length} tabeller, ${rows} rader. Alle fingeravtrykk stemmer.`)
}

const commands: Readonly<Record<string, (client: pg.Client, args: readonly string[]) => Promise<void>>> = {
  backup: async (client, [folder = '']) => {
    const { tables } = await writeCopy(client, folder, { kind: 'backup', municipalityId: null })
    summary('Kopiert', tables)
  },
  export: async (client, [municipalityId = '', folder = '']) => {
    if (!(await holdsData(client, municipalityId)))
      throw new Error(`kommune ${municipalityId} finnes ikke her`)
    const { tables } = await writeCopy(client, folder, { kind: 'export', municipalityId })
    cpSync('docs/export-format.md', join(folder, 'README.md'))
    summary('Eksportert', tables)
  },
  restore: async (client, [folder = '']) => {
    summary('Gjenopprettet', (await restoreCopy(client, folder)).tables)
  },
}

const [command = '', ...args] = process.argv.slice(2)
const work = commands[command]
const wanted = command === 'export' ? 2 : 1
if (!work || args.length !== wanted || args.includes('')) {
  console.error(USAGE)
  process.exit(2)
}
const url = await ownerUrl()
takeLocalKeys()
const client = new pg.Client({ connectionString: url })
await client.connect()
try {
  await work(client, args)
} catch (error) {
  console.error(`Stoppet, ingenting er endret: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
} finally {
  await client.end()
}
