import type pg from 'pg'

export type Table = {
  readonly name: string
  /** The column that says which municipality a row is of. */
  readonly municipality: 'id' | 'municipalityId'
  readonly key: readonly string[]
}

const TABLES = `
  SELECT c.relname AS name, array_agg(a.attname::text ORDER BY array_position(i.indkey::int[], a.attnum::int)) AS key
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
  JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
  WHERE c.relkind = 'r' AND c.relname <> '_prisma_migrations'
  GROUP BY 1 ORDER BY 1`

const REFERENCES = `
  SELECT DISTINCT f.relname AS "from", t.relname AS "to" FROM pg_constraint k
  JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
  WHERE k.contype = 'f' AND k.conrelid <> k.confrelid`

/** Every table, each after those that it points to. */
export const tablesInOrder = async (client: pg.Client): Promise<readonly Table[]> => {
  const { rows: tables } = await client.query<{ name: string; key: string[] }>(TABLES)
  const { rows: references } = await client.query<{ from: string; to: string }>(REFERENCES)
  const done = new Set<string>()
  const ordered: Table[] = []
  while (ordered.length < tables.length) {
    const next = tables.filter(
      ({ name }) => !done.has(name) && references.every(({ from, to }) => from !== name || done.has(to)),
    )
    if (next.length === 0) throw new Error('the tables point at each other in a ring')
    for (const { name, key } of next) {
      done.add(name)
      ordered.push({ name, key, municipality: name === 'Municipality' ? 'id' : 'municipalityId' })
    }
  }
  return ordered
}

const AT_A_TIME = 500

/**
 * The rows of a table as lines of JSON, by key; the bytes of files apart. Inside a transaction that has begun.
 * `municipalityId` null is everyone's.
 */
export async function* linesOf(
  client: pg.Client,
  { name, key, municipality }: Table,
  municipalityId: string | null,
): AsyncGenerator<{ readonly line: string; readonly bytes: Buffer | null }> {
  const { rows: columns } = await client.query(
    `SELECT 1 FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1 AND column_name = 'bytes'`,
    [name],
  )
  const bytes = columns.length > 0 ? 't."bytes"' : 'NULL::bytea'
  await client.query(
    `DECLARE copy CURSOR FOR SELECT (to_jsonb(t) - 'bytes')::text AS line, ${bytes} AS bytes FROM "${name}" t
     WHERE $1::text IS NULL OR t."${municipality}" = $1 ORDER BY ${key.map((column) => `"${column}"`)}`,
    [municipalityId],
  )
  for (;;) {
    const { rows } = await client.query<{ line: string; bytes: Buffer | null }>(
      `FETCH ${AT_A_TIME} FROM copy`,
    )
    yield* rows
    if (rows.length < AT_A_TIME) break
  }
  await client.query('CLOSE copy')
}

export const schemaVersion = async (client: pg.Client): Promise<string> =>
  (await client.query<{ version: string }>('SELECT schema_version() AS version')).rows[0]?.version ?? ''

/** Writes rows as they were: no trigger links or changes them on the way. Inside a transaction that has begun. */
export const insertLines = async (
  client: pg.Client,
  table: string,
  lines: readonly string[],
  bytes: readonly (Buffer | null)[],
): Promise<void> => {
  const withBytes = lines.map((line, at) => {
    const file = bytes[at]
    return file ? `${line.slice(0, -1)}, "bytes": "\\\\x${file.toString('hex')}"}` : line
  })
  await client.query(
    `INSERT INTO "${table}" SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`,
    [`[${withBytes.join(',')}]`],
  )
}

export const switchTriggers = async (
  client: pg.Client,
  tables: readonly Table[],
  how: 'DISABLE' | 'ENABLE',
) => {
  for (const { name } of tables) await client.query(`ALTER TABLE "${name}" ${how} TRIGGER USER`)
}

/** Whether there is any municipality, or this one. */
export const holdsData = async (client: pg.Client, municipalityId: string | null): Promise<boolean> =>
  (
    await client.query(`SELECT 1 FROM "Municipality" WHERE $1::text IS NULL OR "id" = $1 LIMIT 1`, [
      municipalityId,
    ])
  ).rows.length > 0
