// `npm run durability -- <trial> [n]`: kills 50, disk, replica, clock, away, instances. Prints what was measured, and
// ends with 1 where something did not hold. docs/reliability.md has the figures.
import { existsSync } from 'node:fs'
import type { Report } from './durability/trial'

type Trial = { readonly run: (...args: readonly string[]) => Promise<Report> }

const [wanted = 'kills', ...args] = process.argv.slice(2)
const name = /^\d+$/.test(wanted) ? 'kills' : wanted
const file = new URL(`./durability/${name}.ts`, import.meta.url)
const trial: Partial<Trial> = existsSync(file) ? await import(file.href) : {}
if (!trial.run) {
  console.error('Usage: durability -- kills [number] | disk | replica | clock | away | instances')
  process.exit(2)
}
const report = await trial.run(...(name === wanted ? args : [wanted]))
console.log(JSON.stringify({ trial: name, ...report }, null, 2))
process.exitCode = report.held ? 0 : 1
