// `npm run e2e -- <folder>`: the specs under e2e/<folder>, on a database of their own, made anew each time. Afterwards the
// application's whole log of the run is read through: it may name no one.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { removeEmbedded } from './tools/embedded.mjs'
import { readLog } from './tools/log-names.mjs'

const [folder, ...rest] = process.argv.slice(2)
removeEmbedded({ dataRoot: resolve('.data-e2e') })
const where = folder ? [`e2e/${folder}/`] : []
const runner = spawn(
  'npx',
  ['playwright', 'test', '--config', 'e2e/playwright.config.ts', ...where, ...rest],
  { stdio: ['inherit', 'pipe', 'pipe'], shell: process.platform === 'win32' },
)
// What the application says, and what it complains of: both are its log.
let log = ''
for (const stream of ['stdout', 'stderr']) {
  runner[stream].on('data', (chunk) => {
    process[stream].write(chunk)
    log += chunk
  })
}
const [status] = await once(runner, 'close')
const { read, personal } = readLog(log)
for (const line of personal) console.error(`Personopplysning i appens logg: ${line}`)
if (!read) console.error('Appens logg ble ikke lest: ingen linje om at den startet')
process.exit(status || (read && personal.length === 0 ? 0 : 1))
