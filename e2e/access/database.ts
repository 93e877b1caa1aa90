import { resolve } from 'node:path'
import pg from 'pg'
import { embeddedUrl } from '../../scripts/tools/embedded.mjs'
import { localSecrets } from '../../scripts/tools/secrets.mjs'

const dataRoot = resolve(import.meta.dirname, '../../.data-e2e')

/** The database of the run, as its owner, past row-level security and triggers: to arrange what takes time or malice. */
export const inDatabase = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const url = await embeddedUrl({ dataRoot, password: localSecrets(dataRoot).databaseOwnerPassword })
  if (!url) throw new Error('The database of the run is not there')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('SET row_security = off; SET session_replication_role = replica')
  return work(client).finally(() => client.end())
}

/** Everyone who is signed in did so an hour ago and more; each has been there all the time. */
export const ageSignIns = () =>
  inDatabase((client) =>
    client.query(
      `UPDATE "StaffSession" SET "createdAt" = now() - interval '61 minutes',
         "authenticatedAt" = now() - interval '61 minutes' WHERE "revokedAt" IS NULL`,
    ),
  )
