import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { registerParticipant } from '#lib/participants/register-participant'
import { revealIdentity } from '#lib/participants/reveal-identity'
import { insertCase, insertDecidedPlan } from '#lib/testing/case-rows'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { freshDuf, registration } from '#lib/testing/registration'
import { granted } from '#lib/testing/results'
import { verifyDatabase } from '#lib/trail/verify-database'
import { fingerprints, restoreCopy, writeCopy } from './copy.repo'

const { asOwner, callerAs, ownerUrl } = await openDatabase()
const adviser = await callerAs(['adviser'])
const neighbour = await callerAs(['adviser'], { municipalityId: GRANLI })
const identityNumber = freshDuf()
const { id } = granted(
  await registerParticipant(adviser, registration({ identityNumber, addressProtection: 'FORTROLIG' })),
)
granted(await registerParticipant(neighbour, registration()))
await insertDecidedPlan(asOwner, await insertCase(asOwner))
await asOwner(
  `INSERT INTO "Document" ("municipalityId", "participantId", "kind", "mediaType", "bytes", "sha256", "createdById")
   VALUES ($1, $2, 'PLAN', 'application/pdf', $3, encode(sha256($3), 'hex'), gen_random_uuid())`,
  [FJORDVIK, id, Buffer.from('%PDF-1.7 prøve')],
)

const client = new pg.Client({ connectionString: ownerUrl })
await client.connect()
const root = mkdtempSync(join(tmpdir(), 'fotfeste-copy-'))
afterAll(async () => {
  await client.end()
  rmSync(root, { recursive: true })
})

const everything = { kind: 'backup', municipalityId: null } as const
const fjordvik = { kind: 'export', municipalityId: FJORDVIK } as const
const before = await fingerprints(client, everything)

let folder = ''
let serial = 0
beforeEach(() => {
  serial += 1
  folder = join(root, String(serial))
})

const empty = async () => {
  const tables = await asOwner(
    `SELECT format('%I', table_name) AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations'`,
  )
  await asOwner(`TRUNCATE ${tables.map(({ name }) => name)} CASCADE`)
}

describe('a backup', () => {
  test('brings everything back as it was, to the last byte, and the trail holds', async () => {
    await writeCopy(client, folder, everything)
    await empty()
    await restoreCopy(client, folder)
    expect(await fingerprints(client, everything)).toEqual(before)
    const { broken, chains, files } = await verifyDatabase(client)
    expect({ broken, files, chains: chains.length }).toEqual({ broken: [], files: 1, chains: 2 })
    expect(granted(await revealIdentity(adviser, { participantId: id })).digits).toBe(identityNumber)
  })

  test('is of one moment, however much is written meanwhile', async () => {
    const now = await fingerprints(client, everything)
    const writing = writeCopy(client, folder, everything)
    const other = registerParticipant(adviser, registration())
    const [{ tables }] = await Promise.all([writing, other])
    expect(tables.Participant?.rows).toBe(now.Participant?.rows)
    expect(tables.AuditEvent?.rows).toBe(now.AuditEvent?.rows)
  })

  test('goes into an empty database alone', async () => {
    await writeCopy(client, folder, everything)
    await expect(restoreCopy(client, folder)).rejects.toThrow('databasen har alt data')
  })

  test.each([
    ['a row', 'tables', (text: string) => text.replace('Rask', 'Rusk')],
    ['a file', 'files', (text: string) => text.replace('prøve', 'prøva')],
  ])('in which %s was altered is refused, and leaves nothing behind', async (_what, part, alter) => {
    await writeCopy(client, folder, everything)
    const names = readdirSync(join(folder, part)).filter(
      (name) => part === 'files' || name === 'Participant.jsonl',
    )
    for (const name of names) {
      const file = join(folder, part, name)
      writeFileSync(file, alter(readFileSync(file, 'utf8')))
    }
    const kept = join(root, `kept-${part}`)
    await writeCopy(client, kept, everything)
    await empty()
    await expect(restoreCopy(client, folder)).rejects.toThrow(/ikke likt kopien: Participant|er endret/)
    expect(await asOwner(`SELECT 1 FROM "Municipality"`)).toEqual([])
    await restoreCopy(client, kept)
  })
})

describe('the export of a municipality', () => {
  test('holds its rows alone, with identity numbers that another system can read', async () => {
    await writeCopy(client, folder, fjordvik)
    const read = (table: string) => readFileSync(join(folder, 'tables', `${table}.jsonl`), 'utf8')
    expect(read('Identifier')).toContain(`"digits":"${identityNumber}"`)
    expect(readdirSync(join(folder, 'tables'))).not.toContain('StaffSession.jsonl')
    expect(read('Participant')).not.toContain(GRANLI)
    expect(read('Participant')).toContain(FJORDVIK)
  })

  test('comes back with the same fingerprints into an installation that has another', async () => {
    const exported = await writeCopy(client, folder, fjordvik)
    const granli = join(root, 'granli')
    await writeCopy(client, granli, { kind: 'export', municipalityId: GRANLI })
    await empty()
    await restoreCopy(client, granli)
    await restoreCopy(client, folder)
    expect(await fingerprints(client, fjordvik)).toEqual(exported.tables)
    const { broken } = await verifyDatabase(client)
    expect(broken).toEqual([])
    expect(granted(await revealIdentity(adviser, { participantId: id })).digits).toBe(identityNumber)
  })
})
