import { writeBook } from './rules/book'
import { checkCases } from './rules/check-cases'
import { diffLaw } from './rules/diff-law'
import { evaluateBatch, evaluateOne } from './rules/evaluate'
import { REFUSED } from './rules/files'
import { findGaps } from './rules/find-gaps'

const USAGE = `Usage:
  rules -- eval <rule> <input.json>
  rules -- eval --batch <file.json>
  rules -- check <cases.json> …
  rules -- book [--check]
  rules -- gaps
  rules -- diff --law <switches.json> <cases.json> …`

const main = ([command, ...args]: readonly string[]): number => {
  const [first, second, ...others] = args
  if (command === 'eval' && first === '--batch' && second) return evaluateBatch(second)
  if (command === 'eval' && first && second) return evaluateOne(first, second)
  if (command === 'check' && first) return checkCases(args)
  if (command === 'book' && (first === undefined || first === '--check'))
    return writeBook(first === '--check')
  if (command === 'diff' && first === '--law' && second && others.length > 0) return diffLaw(second, others)
  if (command === 'gaps') return findGaps()
  console.error(USAGE)
  return REFUSED
}

/** Whoever reads the answer may stop reading, as `head` does. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

process.exitCode = main(process.argv.slice(2))
