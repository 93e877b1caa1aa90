// `npm run e2e -- <folder>`: the specs under e2e/<folder>, on a database of their own, made anew each time.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { removeEmbedded } from './tools/embedded.mjs'

const [folder, ...rest] = process.argv.slice(2)
removeEmbedded({ dataRoot: resolve('.data-e2e') })
const { status } = spawnSync(
  'npx',
  [
    'playwright',
    'test',
    '--config',
    'e2e/playwright.config.ts',
    ...(folder ? [`e2e/${folder}/`] : []),
    ...rest,
  ],
  { stdio: 'inherit', shell: process.platform === 'win32' },
)
process.exit(status ?? 1)
