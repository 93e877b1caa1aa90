import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'

const run = (...args: readonly string[]) =>
  spawnSync('npx', ['tsx', '--conditions=react-server', 'scripts/copy.ts', ...args], { encoding: 'utf8' })

test.each([
  ['an export without a folder', ['export', '9902']],
  ['a backup without a folder', ['backup']],
  ['an empty name', ['backup', '']],
  ['a command that nobody knows', ['delete', 'everything']],
])('%s is not begun: nothing is written where one stands', (_what, args) => {
  const { status, stderr } = run(...args)
  expect(status).toBe(2)
  expect(stderr).toContain('Bruk: npm run backup')
  expect(existsSync('manifest.json')).toBe(false)
})
