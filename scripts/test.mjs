// `npm test`: everything that must hold, cheapest first. `--fast` stops before the build and the browser.
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { whenChanged } from './tools/fresh.mjs'
import { run } from './tools/run.mjs'

const fast = process.argv.includes('--fast')

await whenChanged('node_modules/.fotfeste-lock', ['package-lock.json'], async () => {
  console.log('# npm ci')
  await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
})
await run('npx', ['prisma', 'generate'])

const databaseAgain = process.env.TEST_DATABASE_URL
const { TEST_DATABASE_URL: _server, ...embeddedOnly } = process.env

const checks = [
  ['format and lint', 'npx', ['biome', 'check', '--error-on-warnings', '.']],
  ['types', 'npx', ['tsc', '--noEmit']],
  ['import arrows', 'node', ['scripts/check-arrows.mjs']],
  ['safe migrations', 'node', ['scripts/check-ddl.mjs']],
  ['unused code', 'npx', ['knip']],
  ['generated documents', 'npx', ['tsx', 'scripts/write-maps.ts', '--check']],
  ['published rule book', 'node', ['scripts/rules.mjs', 'book', '--check']],
  ['unit and use-case tests', 'npx', ['vitest', 'run', '--coverage'], embeddedOnly],
]
const onServer = ['use cases on a PostgreSQL server', 'npx', ['vitest', 'run', '--project', 'database']]
const slow = [
  ['migrations and drift', 'node', ['scripts/check-drift.mjs']],
  ['build', 'node', ['scripts/build.mjs']],
  ['end to end', 'node', ['scripts/e2e.mjs']],
]

const steps = [...checks, ...(databaseAgain ? [onServer] : []), ...(fast ? [] : slow)]
const close = (passed, failed) => console.log(`\nChecks: ${passed} passed, ${failed} failed`)
for (const [at, [name, command, args, env = process.env]] of steps.entries()) {
  const began = Date.now()
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: {
      ...env,
      NEXT_TELEMETRY_DISABLED: '1',
      PATH: `${resolve('node_modules/.bin')}:${process.env.PATH}`,
    },
    shell: process.platform === 'win32',
  })
  console.log(`# ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - began) / 1000).toFixed(0)} s)`)
  if (status !== 0) {
    close(at, 1)
    process.exit(1)
  }
}
close(steps.length, 0)
