// What must be made before the application can run, and whether it is still the same as last time.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.mjs'

const files = (path) => {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)))
}

/** SHA-256 over the names and bytes of these files and folders. */
export const fingerprint = (paths) => {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(files)) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

/** Does `work` only when `paths` or `how` differ from the last time; `marker` remembers. Answers whether it did. */
export const whenChanged = async (marker, paths, work, how = '') => {
  const same = () => `${how}${fingerprint(paths)}`
  if (existsSync(marker) && readFileSync(marker, 'utf8') === same()) return false
  await work()
  writeFileSync(marker, same())
  return true
}

const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.js',
  'proxy.ts',
  'instrumentation.ts',
  'tsconfig.json',
  'package-lock.json',
]

/** Builds the application unless it was built from the same sources before. */
export const buildOnce = () =>
  whenChanged(
    join(process.env.NEXT_DIST_DIR ?? '.next', 'fotfeste-build'),
    SOURCES,
    () => run('npx', ['next', 'build'], { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }),
    process.env.NEXT_OUTPUT, // a container's build is another one
  )
