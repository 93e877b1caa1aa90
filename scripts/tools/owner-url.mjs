import { dataRoot } from './data-root.mjs'
import { embeddedUrl } from './embedded.mjs'
import { localSecrets } from './secrets.mjs'

/** The owner's URL: of the server that the environment names, or of the embedded one that runs. */
export const ownerUrl = async () => {
  const { MIGRATE_DATABASE_URL, DATABASE_URL } = process.env
  const named = MIGRATE_DATABASE_URL ?? DATABASE_URL
  if (named) return named
  const root = dataRoot()
  const url = await embeddedUrl({ dataRoot: root, password: localSecrets(root).databaseOwnerPassword })
  if (!url) throw new Error('Databasen kjører ikke. Start den med «npm start».')
  return url
}
