import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { insertCase } from '#lib/testing/case-rows'
import { FJORDVIK, GRANLI, openDatabase } from '#lib/testing/database'
import { copyTrail, trailCopySchema, trailOfCopy } from './trail-copy'
import { trailOfDatabase } from './trail-database.repo'
import { verifyTrail } from './verify-trail'

const { asOwner, ownerUrl } = await openDatabase()
const client = new pg.Client({ connectionString: ownerUrl })
await client.connect()
afterAll(() => client.end())

const source = trailOfDatabase(client)
const brokenNow = async () => (await verifyTrail(source)).broken

/** Details in every shape and letter that could be written down in two ways. */
const DETAILS = [
  {},
  { outcome: 'RIGHT_AND_DUTY', week: 12, share: 0.1, big: 1e21, none: null, yes: true },
  { bb: 1, a: 2, text: 'æøå "sitat" \\ strek / \u0001 \n \u2028 \u007f 👣', ar: 'إعلان' },
  { nested: { list: [1, 'to', null], empty: [] } },
]

const addEvents = (municipalityId: string) =>
  asOwner(
    `INSERT INTO "AuditEvent" ("municipalityId", "actorId", "action", "subjectType", "subjectId", "detail")
     SELECT $1, gen_random_uuid(), 'plan.saved', 'plan', 'æ "' || n || '" \\', d FROM unnest($2::jsonb[]) WITH ORDINALITY t(d, n)`,
    [municipalityId, [...DETAILS, ...DETAILS].map((detail) => JSON.stringify(detail))],
  )

const addDocument = async (bytes: string) => {
  const participantId = await insertCase(asOwner)
  const id = randomUUID()
  await asOwner(
    `INSERT INTO "Document" ("municipalityId", "id", "participantId", "kind", "mediaType", "bytes", "sha256", "createdById")
     VALUES ($1, $2, $3, 'PLAN', 'application/pdf', $4, $5, gen_random_uuid())`,
    [FJORDVIK, id, participantId, Buffer.from(bytes), createHash('sha256').update(bytes).digest('hex')],
  )
  return id
}

beforeEach(async () => {
  await asOwner(`TRUNCATE "AuditEvent", "AuditHead", "Document" CASCADE`)
  await addEvents(FJORDVIK)
  await addEvents(GRANLI)
})

test('a trail that nobody touched holds, in the database and in a copy', async () => {
  await addDocument('%PDF-1')
  const verified = await verifyTrail(source)
  expect(verified).toMatchObject({ broken: [], files: 1 })
  expect(verified.chains.map(({ municipalityId, last }) => [municipalityId, last.sequence])).toEqual([
    [FJORDVIK, 8],
    [GRANLI, 8],
  ])
  const copy = trailCopySchema.parse(JSON.parse(JSON.stringify(await copyTrail(source))))
  expect(await verifyTrail(trailOfCopy(copy))).toEqual(verified)
})

test('an empty database holds', async () => {
  await asOwner(`TRUNCATE "AuditEvent", "AuditHead"`)
  expect(await brokenNow()).toEqual([])
})

const event = (row: number, fault: string, table = 'AuditEvent') => ({
  table,
  municipalityId: GRANLI,
  row: table === 'AuditHead' ? GRANLI : String(row),
  fault,
})

const rehash = `UPDATE "AuditEvent" e SET "hash" = audit_hash(e) WHERE`

test.each([
  [
    'an altered action',
    `UPDATE "AuditEvent" SET "action" = 'x' WHERE "sequence" = 3`,
    event(3, 'row-altered'),
  ],
  [
    'an altered actor',
    `UPDATE "AuditEvent" SET "actorId" = gen_random_uuid() WHERE "sequence" = 1`,
    event(1, 'row-altered'),
  ],
  [
    'an altered time, by a microsecond',
    `UPDATE "AuditEvent" SET "at" = "at" + interval '1 microsecond' WHERE "sequence" = 5`,
    event(5, 'row-altered'),
  ],
  [
    'an altered detail',
    `UPDATE "AuditEvent" SET "detail" = "detail" || '{"week": 13}' WHERE "sequence" = 2`,
    event(2, 'row-altered'),
  ],
  [
    'a row altered with its hash',
    `UPDATE "AuditEvent" SET "action" = 'x' WHERE "sequence" = 3; ${rehash} "sequence" = 3`,
    event(4, 'link-broken'),
  ],
  [
    'the last row altered with its hash',
    `UPDATE "AuditEvent" SET "action" = 'x' WHERE "sequence" = 8; ${rehash} "sequence" = 8`,
    event(0, 'row-altered', 'AuditHead'),
  ],
  ['a deleted row', `DELETE FROM "AuditEvent" WHERE "sequence" = 4`, event(4, 'row-missing')],
  ['the first row deleted', `DELETE FROM "AuditEvent" WHERE "sequence" = 1`, event(1, 'row-missing')],
  [
    'a deleted row with the gap closed',
    `DELETE FROM "AuditEvent" WHERE "sequence" = 4; UPDATE "AuditEvent" SET "sequence" = "sequence" - 1 WHERE "sequence" > 4`,
    event(4, 'link-broken'),
  ],
  [
    'two rows that changed places',
    `UPDATE "AuditEvent" SET "sequence" = CASE "sequence" WHEN 5 THEN -6 ELSE -5 END WHERE "sequence" IN (5, 6);
     UPDATE "AuditEvent" SET "sequence" = -"sequence" WHERE "sequence" < 0`,
    event(5, 'link-broken'),
  ],
  ['an end that was cut off', `DELETE FROM "AuditEvent" WHERE "sequence" > 6`, event(7, 'end-cut-off')],
  ['everything deleted', `DELETE FROM "AuditEvent"`, event(1, 'end-cut-off')],
  ['a head that was removed', `DELETE FROM "AuditHead"`, event(0, 'head-missing', 'AuditHead')],
])('%s is named', async (_what, statements, found) => {
  for (const statement of statements.split(';')) {
    const joint = statement.includes('WHERE') ? 'AND' : 'WHERE'
    await asOwner(`${statement} ${joint} "municipalityId" = '${GRANLI}'`)
  }
  expect(await brokenNow()).toEqual([found])
})

test("a document's altered bytes are named", async () => {
  await addDocument('%PDF-1')
  const id = await addDocument('%PDF-2')
  await asOwner(`UPDATE "Document" SET "bytes" = "bytes" || '\\x20' WHERE "id" = $1`, [id])
  expect(await brokenNow()).toEqual([
    { table: 'Document', municipalityId: FJORDVIK, row: id, fault: 'bytes-altered' },
  ])
})

test('rows that change places in a copy are named', async () => {
  const copy = await copyTrail(source)
  const events = copy.chains[0]?.events ?? []
  const [third] = events.splice(2, 1)
  if (third) events.splice(5, 0, third)
  expect((await verifyTrail(trailOfCopy(copy))).broken).toMatchObject([
    { municipalityId: FJORDVIK, row: '3', fault: 'row-missing' },
  ])
})

test('a trail longer than one reading is read to its end', async () => {
  await asOwner(
    `INSERT INTO "AuditEvent" ("municipalityId", "actorId", "action", "subjectType", "subjectId", "detail")
     SELECT $1, gen_random_uuid(), 'a', 'b', n::text, '{}' FROM generate_series(1, 5100) n`,
    [FJORDVIK],
  )
  expect((await verifyTrail(source)).chains[0]).toMatchObject({ last: { sequence: 5108 }, broken: null })
})
