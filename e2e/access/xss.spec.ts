import type { Client } from 'pg'
import { expect, test } from '../fixtures'
import { inDatabase } from './database'
import { linksFrom } from './links'
import { eachOf, expectSound, get, sessionOf } from './session'

const PAYLOAD = `"><img src=x onerror=alert(1)><script>alert(1)</script>`

/** Columns that people write in, by their names. */
const WRITTEN =
  /^(givenName|familyName|ownScriptName|room|wish|answer|source|text|note|comment|because|title|witness|interpreterName|longTermGoals|elementsJustification|effectJustification|participantView|goalReasonText|changeReason|name|recipient)$/
const KEPT_TABLES = ['StaffUser', 'Municipality']

type Column = { readonly table: string; readonly column: string }

const columns = async (client: Client): Promise<readonly Column[]> => {
  const { rows } = await client.query<Column>(
    `SELECT c.table_name AS "table", c.column_name AS "column" FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.data_type = 'text' AND c.is_generated = 'NEVER'`,
  )
  return rows.filter(({ table, column }) => WRITTEN.test(column) && !KEPT_TABLES.includes(table))
}

/** Writes the text in every column that people write in, while `work` looks; puts everything back. */
const withEverywhere = async (text: string, work: () => Promise<void>) =>
  inDatabase(async (client) => {
    const all = await columns(client)
    const tables = [...new Set(all.map(({ table }) => table))]
    await client.query('CREATE SCHEMA before')
    for (const table of tables) await client.query(`CREATE TABLE before."${table}" AS TABLE "${table}"`)
    try {
      for (const { table, column } of all) {
        await client.query(
          `UPDATE "${table}" t SET "${column}" = $1 || coalesce(t."${column}", '') WHERE t."municipalityId" = '9901'`,
          [text],
        )
      }
      await work()
    } finally {
      for (const table of tables) {
        const set = all
          .filter((one) => one.table === table)
          .map(({ column }) => `"${column}" = b."${column}"`)
        const keys = await client.query<{ key: string }>(
          `SELECT a.attname AS key FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
           WHERE i.indisprimary AND i.indrelid = ('"' || $1 || '"')::regclass`,
          [table],
        )
        const on = keys.rows.map(({ key }) => `t."${key}" = b."${key}"`).join(' AND ')
        await client.query(`UPDATE "${table}" t SET ${set} FROM before."${table}" b WHERE ${on}`)
      }
      await client.query('DROP SCHEMA before CASCADE')
    }
  })

test('markup in every field that people write in is text on every screen', async ({ baseURL }) => {
  const leader = await sessionOf('Stødig Berg', baseURL)
  const paths = [...(await linksFrom(leader)).values()].flatMap((links) => [...links])
  expect(paths.length).toBeGreaterThan(40)
  await withEverywhere(PAYLOAD, async () => {
    let shown = 0
    await eachOf(paths, async (path) => {
      const response = await get(leader, path)
      const body = await expectSound(response, path)
      if (!response.headers()['content-type']?.startsWith('text/html')) return
      expect({ path, raw: body.includes('<img src=x') }).toEqual({ path, raw: false })
      if (body.includes('&lt;img src=x')) shown += 1
    })
    expect(shown).toBeGreaterThan(15)
  })
})
