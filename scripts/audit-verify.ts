// `npm run --silent audit:verify`: works out the trail of every municipality anew, and names what does not hold.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import pg from 'pg'
import type { Break, Fault } from '#lib/trail/chain'
import { copyTrail, trailCopySchema, trailOfCopy } from '#lib/trail/trail-copy'
import { trailOfDatabase } from '#lib/trail/trail-database.repo'
import { type TrailSource, verifyTrail } from '#lib/trail/verify-trail'
import { ownerUrl } from './tools/owner-url.mjs'

const USAGE = `Usage: audit:verify -- [--export copy.json | --file copy.json]
Without options: the database of MIGRATE_DATABASE_URL, of DATABASE_URL, or the embedded one.
Exit 0 when everything holds, 1 when something is broken, 2 when nothing could be read.`

const words: Readonly<Record<Fault, string>> = {
  'row-missing': 'raden mangler',
  'row-out-of-place': 'raden står på feil plass',
  'row-altered': 'raden er endret etter at den ble skrevet',
  'link-broken': 'raden henger ikke sammen med den før: en av dem er endret eller byttet',
  'end-cut-off': 'slutten er kuttet av, fra og med denne raden',
  'head-missing': 'det siste leddet mangler',
  'bytes-altered': 'innholdet er endret etter at det ble forseglet',
}

const sentence = ({ table, municipalityId, row, fault }: Break) =>
  `BRUDD kommune ${municipalityId}, tabell ${table}, rad ${row}: ${words[fault]} (${fault})`

/** One read-only snapshot. Refuses to look through row-level security: half a trail is no answer. */
const onDatabase = async <T>(work: (source: TrailSource) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: await ownerUrl() })
  await client.connect()
  try {
    await client.query('SET row_security = off')
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    return await work(trailOfDatabase(client))
  } finally {
    await client.end()
  }
}

const report = async (source: TrailSource): Promise<number> => {
  const { chains, files, broken } = await verifyTrail(source)
  for (const { municipalityId, last, broken: fault } of chains) {
    const held = fault ? 'holder til og med' : 'hel,'
    console.log(`Kommune ${municipalityId}: ${held} rad ${last.sequence} ${last.hash}`)
  }
  console.log(`Forseglede filer: ${files}`)
  for (const fault of broken) console.log(sentence(fault))
  return broken.length > 0 ? 1 : 0
}

const main = async (): Promise<number> => {
  const { file, export: target } = parseArgs({
    options: { file: { type: 'string' }, export: { type: 'string' } },
  }).values
  if (file) return report(trailOfCopy(trailCopySchema.parse(JSON.parse(readFileSync(file, 'utf8')))))
  return onDatabase(async (source) => {
    if (target) writeFileSync(target, JSON.stringify(await copyTrail(source)))
    return report(source)
  })
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`)
    process.exitCode = 2
  },
)
