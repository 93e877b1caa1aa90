// `npm run e2e -- <folder>`: the specs under e2e/<folder>, on a database of their own, made anew each time. Afterwards the
// application's whole log of the run is read through: it may name no one.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { removeEmbedded } from './tools/embedded.mjs'
import { personalIn } from './tools/log-names.mjs'

const [folder, ...rest] = process.argv.slice(2)
removeEmbedded({ dataRoot: resolve('.data-e2e') })
const where = folder ? [`e2e/${folder}/`] : []
const runner = spawn(
  'npx',
  ['playwright', 'test', '--config', 'e2e/playwright.config.ts', ...where, ...rest],
  {
    stdio: ['inherit', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  },
)
let log = ''
runner.stdout.on('data', (chunk) => {
  process.stdout.write(chunk)
  log += chunk
})
const [status] = await once(runner, 'close')
const found = personalIn(log.split('\n').filter((line) => line.includes('[WebServer]')))
for (const line of found) console.error(`Personopplysning i appens logg: ${line}`)
process.exit(status || (found.length > 0 ? 1 : 0))
