// The embedded database by hand: node scripts/db.mjs url|start|stop|reset
import { dataRoot as root } from './tools/data-root.mjs'
import { embeddedUrl, removeEmbedded, startEmbedded, stopEmbedded } from './tools/embedded.mjs'
import { localSecrets } from './tools/secrets.mjs'

const dataRoot = root()
const password = localSecrets(dataRoot).databaseOwnerPassword
const port = Number(process.env.FOTFESTE_DB_PORT) || undefined

const commands = {
  url: async () => {
    const url = await embeddedUrl({ dataRoot, password })
    if (!url) throw new Error('Databasen kjører ikke. Start den med «npm start».')
    console.log(url)
  },
  start: async () => console.log(await startEmbedded({ dataRoot, password, port })),
  stop: () => stopEmbedded({ dataRoot }),
  reset: () => removeEmbedded({ dataRoot }),
}

const command = commands[process.argv[2]]
if (!command) {
  console.error('Bruk: node scripts/db.mjs url|start|stop|reset')
  process.exit(2)
}
try {
  await command()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
