// dependency-cruiser answers "no violations" when it could read nothing at all; that is not an answer.
import { execFileSync, spawnSync } from 'node:child_process'

const FOLDERS = ['app', 'components', 'lib']
const tracked = execFileSync('git', ['ls-files', ...FOLDERS], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file))
const cruise = spawnSync(
  'npx',
  ['depcruise', ...FOLDERS, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
  { encoding: 'utf8', maxBuffer: 1e9 },
)
const { modules, summary } = JSON.parse(cruise.stdout)
const read = new Set(modules.map(({ source }) => source))
const unread = tracked.filter((file) => !read.has(file))

for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`)
for (const file of unread) console.error(`not read: ${file}`)
console.log(
  `${read.size} modules, ${summary.violations.length} broken arrows, ${unread.length} files not read`,
)
process.exit(summary.violations.length + unread.length > 0 ? 1 : 0)
