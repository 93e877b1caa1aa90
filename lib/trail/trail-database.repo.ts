import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Link, TrailEvent } from './chain'
import type { SealedFile, TrailSource } from './verify-trail'

const EVENTS_AT_A_TIME = 5000
const FILES_AT_A_TIME = 50

const HEADS = `
  SELECT ids."municipalityId", h."sequence"::int, encode(h."hash", 'hex') AS hash
  FROM (SELECT "id" AS "municipalityId" FROM "Municipality"
        UNION SELECT "municipalityId" FROM "AuditHead" UNION SELECT DISTINCT "municipalityId" FROM "AuditEvent") ids
  LEFT JOIN "AuditHead" h USING ("municipalityId") ORDER BY 1`

const EVENTS = `
  SELECT "municipalityId", "sequence"::int, to_char("at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') AS at,
    "actorId"::text, "action", "subjectType", "subjectId", "detail"::text,
    encode("previousHash", 'hex') AS "previousHash", encode("hash", 'hex') AS hash
  FROM "AuditEvent" WHERE "municipalityId" = $1 AND "sequence" > $2 ORDER BY "sequence" LIMIT ${EVENTS_AT_A_TIME}`

/** Tables that keep bytes with their SHA-256, and what names a row. */
const SEALED = [
  ['Document', 'id'],
  ['StipendExport', 'runId'],
] as const

const filesAfter = (table: string, key: string) => `
  SELECT "municipalityId", "${key}"::text AS id, "sha256" AS written, "bytes" FROM "${table}"
  WHERE ("municipalityId", "${key}"::text) > ($1, $2) ORDER BY 1, 2 LIMIT ${FILES_AT_A_TIME}`

type HeadRow = { municipalityId: string; sequence: number | null; hash: string | null }
type FileRow = Omit<SealedFile, 'table' | 'measured'> & { bytes: Buffer }

const headOf = ({ sequence, hash }: HeadRow): Link | null =>
  sequence === null || hash === null ? null : { sequence, hash }

/** Reads every municipality's trail. Begin a read-only snapshot as a role that row-level security does not bind. */
export const trailOfDatabase = (client: pg.Client): TrailSource => ({
  heads: async () => {
    const { rows } = await client.query<HeadRow>(HEADS)
    return rows.map((row) => ({ municipalityId: row.municipalityId, head: headOf(row) }))
  },
  async *events(municipalityId) {
    let after = Number.MIN_SAFE_INTEGER
    for (;;) {
      const { rows } = await client.query<TrailEvent>(EVENTS, [municipalityId, after])
      yield* rows
      const last = rows.at(-1)
      if (!last) return
      after = last.sequence
    }
  },
  async *files() {
    for (const [table, key] of SEALED) {
      let after = ['', '']
      for (;;) {
        const { rows } = await client.query<FileRow>(filesAfter(table, key), after)
        for (const { bytes, ...row } of rows) {
          yield { ...row, table, measured: createHash('sha256').update(bytes).digest('hex') }
        }
        const last = rows.at(-1)
        if (!last) break
        after = [last.municipalityId, last.id]
      }
    }
  },
})
